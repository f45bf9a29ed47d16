import { text } from "node:stream/consumers";
import type { CallName } from "../contract/calls.ts";
import { CALLER, waitFor } from "./ask.ts";
import { Misuse } from "./misuse.ts";
import { type Command, DONE, FAILED } from "./command.ts";

const parseInput = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    // The position in the text says little in a shell; the sentence says what was expected.
    throw new Misuse((words) => words.badJson);
  }
};

const isJob = (value: unknown): value is { readonly job: string } =>
  typeof value === "object" &&
  value !== null &&
  "job" in value &&
  typeof value.job === "string";

/** `call facts.list '{"query":"Ascend"}'`: any call of the contract; `-` reads the input from stdin. A job is waited for. */
export const call: Command = async ({ app, operands, print }) => {
  const [name, json = "{}", ...rest] = operands;
  if (name === undefined || rest.length > 0)
    throw new Misuse((words) => words.callUsage);
  const input = parseInput(json === "-" ? await text(process.stdin) : json);
  // The app itself refuses a name that it does not know, as an answer.
  const answer = await app.call(name as CallName, input, CALLER);
  const started: unknown = answer.ok ? answer.value : undefined;
  const ended = isJob(started)
    ? { ok: true, value: await waitFor(app, () => Promise.resolve(started)) }
    : answer;
  print(JSON.stringify(ended));
  return ended.ok ? DONE : FAILED;
};
