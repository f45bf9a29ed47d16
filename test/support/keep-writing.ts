// Saves facts without end and prints the number of each one that was acknowledged; killed from outside.
import { writeSync } from "node:fs";
import { type App, openApp } from "../../main/app.ts";
import { newId } from "../../main/new-id.ts";
import { resourcesDir } from "../../main/paths.ts";

const caller = { window: "writer" };

const save = async (
  app: App,
  template: object,
  count: number,
): Promise<void> => {
  const statement = { de: `Angabe ${count}`, en: `Statement ${count}` };
  const fact = {
    ...template,
    id: newId(),
    statement,
    basisIds: [],
    starter: undefined,
    printedClaimId: undefined,
  };
  const answer = await app.call("facts.save", { fact }, caller);
  if (!answer.ok) throw new Error(answer.error.code);
  // A pipe written synchronously: what stands in it was acknowledged before the kill.
  writeSync(1, `${count}\n`);
};

const app = openApp({
  dataDir: process.argv[2] ?? "",
  resourcesDir,
  version: "0",
  clock: () => new Date().toISOString(),
  newId,
  log: () => undefined,
});
const first = await app.call("facts.list", { limit: 1 }, caller);
const template = first.ok ? first.value.rows[0]?.fact : undefined;
if (template === undefined) throw new Error("no fact to start from");
for (let count = Number(process.argv[3]); ; count++)
  await save(
    app,
    { ...template, nature: "fact", likelihood: undefined },
    count,
  );
