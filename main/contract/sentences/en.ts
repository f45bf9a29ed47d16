import type { Sentences } from "./sentence.ts";

export const en: Sentences = {
  "input.invalid": ({ issues }) =>
    `The input does not fit: ${issues.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)).join("; ")}. Nothing was changed.`,
  "call.unknown": ({ name }) =>
    `There is no call named “${name}”. Nothing was changed.`,
  "record.missing": ({ noun, id }) =>
    `The record (${noun} ${id}) no longer exists. Undo brings back what was removed here.`,
  "record.used": ({ noun, by }) =>
    `This record (${noun}) was not removed, since others still rest on it: ${by.join(", ")}. Change or remove those first.`,
  "reference.missing": ({ noun, id }) =>
    `Not saved: it refers to a record that does not exist (${noun} ${id}). What was stored before is unchanged.`,
  "fact.claimNotPrintable": () =>
    "Not saved: the claim chosen for print belongs to another fact or no longer stands. Choose an open claim of this fact.",
  "note.stale": () =>
    "Not saved: the note has meanwhile been changed elsewhere. Your text is still here; copy it before you load the newer version.",
  "handout.fixed": () =>
    "A handout is never changed once it has been handed over. Print a new issue instead.",
  "undo.nothing": () => "There is nothing to undo or redo here.",
  "undo.moved": () =>
    "Not undone: the record has been changed since, and that change would be lost. Its history lets you bring back an earlier state.",
  "store.busy": ({ dataDir }) =>
    `Chipbrief already has this data folder open: ${dataDir}. Close that window or wait for the other command, then try again. Nothing was changed.`,
  "store.newer": ({ found, known }) =>
    `The data folder was written by a newer Chipbrief (schema ${found}; this one knows ${known}). It was left untouched. Please install the newer version.`,
  "store.foreign": ({ file }) =>
    `${file} belongs to another program. It was left untouched. Choose another data folder.`,
  "store.damaged": ({ file, problem }) =>
    `${file} is damaged (${problem}). Nothing was written to it. Keep a copy of it, then put a backup in its place or choose another data folder.`,
  "store.unwritable": ({ dataDir, problem }) =>
    `The data folder cannot be written: ${dataDir} (${problem}). Nothing was changed. Check its permissions or choose another one.`,
  "store.full": () =>
    "The disk is full. The last change was not saved; all earlier ones are safe. Make room and try again.",
  "file.missing": ({ sha256 }) =>
    `A kept file is missing from the data folder (${sha256}). The records are unharmed; a backup holds the file.`,
  "file.changed": ({ sha256 }) =>
    `A kept file was changed outside Chipbrief (${sha256}) and is not used. A backup holds the original.`,
  "bytes.gone": () =>
    "These bytes were fetched before or have expired. Please ask for them again.",
  "job.unknown": () => "This job has already ended.",
  "print.failed": ({ problem }) =>
    `The PDF could not be made (${problem}). Your briefing is unchanged; please try again.`,
  "print.cancelled": () => "Printing was cancelled. Nothing was written.",
  unexpected: ({ message }) =>
    `Something unexpected went wrong: ${message}. What was saved is safe. Please report it with the details.`,
};
