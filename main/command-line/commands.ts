import { call } from "./call.ts";
import { check } from "./check.ts";
import { clients } from "./clients.ts";
import { facts } from "./facts.ts";
import { handout } from "./handout.ts";
import type { Command } from "./command.ts";

/** The commands by name. One more: a file, and a line here and in words.help. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  call,
  check,
  clients,
  facts,
  handout,
};
