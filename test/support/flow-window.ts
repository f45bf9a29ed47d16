import { argv, stdin, stdout } from "node:process";
import { createInterface } from "node:readline";
import { openFlow } from "./flow.ts";

// The built app in a process of its own, so that a test can kill it in the middle of things. Opens the folder and the address named by its arguments,
// puts the cursor into the note and types each line that comes in, key by key without a pause; says after each key how many there were.
const [, , dataDir = "", hash = ""] = argv;
const PAUSE_BETWEEN_KEYS = 40;

const { page, go } = await openFlow({ dataDir });
await go(hash);
await page.getByRole("textbox", { name: "Text of the note" }).click();
stdout.write("ready\n");

let typed = 0;
for await (const line of createInterface({ input: stdin }))
  for (const key of line) {
    await page.keyboard.type(key, { delay: PAUSE_BETWEEN_KEYS });
    typed += 1;
    stdout.write(`${typed}\n`);
  }
