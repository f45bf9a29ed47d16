import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../support/folders.ts";
import { openTestApp } from "../../support/test-app.ts";

const WRITER = fileURLToPath(
  new URL("../../support/keep-writing.ts", import.meta.url),
);
const KILLS = Number(process.env["KILLS"] ?? 100);

/** Lets the writer run until `milliseconds` after its first save, kills it, and answers the last acknowledged number. */
const killWhileWriting = async (
  dataDir: string,
  from: number,
  milliseconds: number,
): Promise<number> => {
  const writer = spawn(process.execPath, [WRITER, dataDir, String(from)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  writer.stdout.on("data", (chunk: Buffer) => {
    if (text === "") setTimeout(() => writer.kill("SIGKILL"), milliseconds);
    text += chunk.toString();
  });
  await once(writer, "close");
  const complete = text.split("\n").slice(0, -1);
  return Number(complete.at(-1));
};

/** Kills one store again and again; answers every number that was acknowledged. */
const killAgainAndAgain = async (
  dataDir: string,
  times: number,
): Promise<number> => {
  let next = 1;
  for (let kill = 0; kill < times; kill++)
    next = (await killWhileWriting(dataDir, next, (kill * 7) % 40)) + 1;
  return next - 1;
};

it(`loses no acknowledged change in ${KILLS} kills in mid-write, and opens each time`, async () => {
  const folders = [temporaryFolder(), temporaryFolder()];
  const acknowledged = await Promise.all(
    folders.map((folder) => killAgainAndAgain(folder, Math.ceil(KILLS / 2))),
  );
  for (const [index, folder] of folders.entries()) {
    const { ask } = openTestApp(folder);
    const count = acknowledged[index] ?? 0;
    expect(count).toBeGreaterThan(KILLS / 2);
    const { problems } = await ask("app.check");
    expect(problems).toEqual([]);
    for (let number = 1; number <= count; number++) {
      const { rows } = await ask("facts.list", {
        query: { text: `Statement ${number}` },
      });
      expect(
        rows.some(({ fact }) => fact.statement.en === `Statement ${number}`),
      ).toBe(true);
    }
  }
}, 900_000);
