import { z } from "zod";
import { filledText, text } from "../domain/language.ts";
import { call, returns } from "./call.ts";

const Nothing = z.strictObject({});

/** The address of bytes on the app's own origin, as a call, a job or a POST to /bytes answered it. */
export const BytesPath = z.string().regex(/^\/bytes\/[0-9a-f]{32}$/);

/** A file name as it is offered; the host takes out what a file system refuses. */
const FileName = filledText(200);

/** What a file dialog offers, and what may be written. */
export const FileKind = z.enum([
  "pdf",
  "article",
  "table",
  "image",
  "pack",
  "any",
]);
export type FileKind = z.infer<typeof FileKind>;

/** A file that the host wrote; `id` stands for its path, which no page is told. `folder` is the last folder's name. */
export type SavedFile = {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
};

/** A file that a person chose; its bytes lie behind the one-use address. */
export type OpenedFile = {
  readonly name: string;
  readonly size: number;
  readonly url: string;
};

/** Requests that were refused since the start, and the last of them, newest first, without path or query. */
export type RefusedRequests = {
  readonly count: number;
  readonly recent: readonly { readonly at: string; readonly origin: string }[];
};

export type HostDescription = {
  readonly kind: "electron" | "chromium";
  /** Name and version of what draws the page. */
  readonly browser: string;
};

/** Every call that only a host can answer, by noun and verb; on the wire 'noun.verb', beside the calls of the app. */
export const hostCalls = {
  network: {
    refused: call({
      input: Nothing,
      output: returns<RefusedRequests>(),
      reads: [],
    }),
    /** The page's own policy stopped a request before the host saw it; it counts too. */
    report: call({
      input: z.strictObject({ blocked: text(2000) }),
      output: returns<null>(),
      reads: [],
    }),
  },
  dialogs: {
    /** Writes bytes to a file of the person's choice, whole or not at all; null: cancelled, the address still works. */
    save: call({
      input: z.strictObject({ url: BytesPath, name: FileName, kind: FileKind }),
      output: returns<SavedFile | null>(),
      reads: [],
    }),
    /** Empty: cancelled. */
    open: call({
      input: z.strictObject({ kind: FileKind, many: z.boolean() }),
      output: returns<readonly OpenedFile[]>(),
      reads: [],
    }),
  },
  files: {
    /** Shows a file that dialogs.save wrote in the system's file manager. */
    show: call({
      input: z.strictObject({ id: z.string().max(60) }),
      output: returns<null>(),
      reads: [],
    }),
    showDataFolder: call({
      input: Nothing,
      output: returns<null>(),
      reads: [],
    }),
    /** Hands a PDF to the system's program for PDFs, which prints it. */
    print: call({
      input: z.strictObject({ url: BytesPath, name: FileName }),
      output: returns<null>(),
      reads: [],
    }),
  },
  store: {
    /** Opens the store anew, after what kept it shut was mended or its thread ended; the answer is that of opening. */
    reopen: call({ input: Nothing, output: returns<null>(), reads: [] }),
  },
  window: {
    describe: call({
      input: Nothing,
      output: returns<HostDescription>(),
      reads: [],
    }),
    /** Closes the app; window.close() does nothing in one of the hosts. */
    quit: call({ input: Nothing, output: returns<null>(), reads: [] }),
  },
} as const;

export type HostCalls = typeof hostCalls;
export type HostCallName = {
  readonly [
    N in keyof HostCalls
  ]: `${N}.${Extract<keyof HostCalls[N], string>}`;
}[keyof HostCalls];

export const hostCallNames: readonly HostCallName[] = Object.entries(
  hostCalls,
).flatMap(([noun, verbs]) =>
  // The keys of `hostCalls` are exactly the two halves of HostCallName; Object.entries forgets that.
  Object.keys(verbs).map((verb) => `${noun}.${verb}` as HostCallName),
);

/** What the native menu asks of the page: the same commands as its keys and its palette. */
export const HOST_COMMANDS = [
  "newNote",
  "undo",
  "redo",
  "find",
  "palette",
  "settings",
  "keys",
  "about",
  "appearance",
  "start",
  "library",
  "clients",
  "briefings",
  "intake",
  "back",
  "forward",
] as const;
export type HostCommand = (typeof HOST_COMMANDS)[number];

/** What a host tells its windows, beside the events of the app. */
export type HostEvent =
  | { readonly kind: "command"; readonly command: HostCommand }
  /** The store was opened anew: nothing that was read before is known to hold. */
  | { readonly kind: "reopened" };
