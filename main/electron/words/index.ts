import type { FileKind, HostCommand } from "../../contract/host-calls.ts";
import type { Language } from "../../domain/language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";

type MenuName = "file" | "edit" | "view" | "go" | "window" | "help";
type HostItem =
  | "newWindow"
  | "showDataFolder"
  | "close"
  | "quit"
  | "hide"
  | "hideOthers"
  | "showAll"
  | "services"
  | "cut"
  | "copy"
  | "paste"
  | "selectAll"
  | "zoomIn"
  | "zoomOut"
  | "zoomReset"
  | "fullScreen"
  | "minimize"
  | "zoom"
  | "bringToFront"
  | "reload"
  | "developerTools"
  | "addToDictionary"
  | "noSuggestions";

/** Every word of the native menus and dialogs. */
export type HostWords = {
  readonly menus: Readonly<Record<MenuName, string>>;
  readonly commands: Readonly<Record<HostCommand, string>>;
  readonly items: Readonly<Record<HostItem, string>>;
  readonly kinds: Readonly<Record<FileKind, string>>;
};

export const HOST_WORDS: Readonly<Record<Language, HostWords>> = { de, en };
