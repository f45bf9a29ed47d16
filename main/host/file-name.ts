import { existsSync } from "node:fs";
import path from "node:path";
import type { FileKind } from "../contract/host-calls.ts";

/** Endings by kind, without the dot; the first is the one that is written. */
export const FILE_ENDINGS: Readonly<Record<FileKind, readonly string[]>> = {
  pdf: ["pdf"],
  article: ["html", "htm", "mhtml", "pdf", "txt", "md"],
  table: ["csv", "xlsx"],
  image: ["png", "jpg", "jpeg"],
  pack: ["zip"],
  any: [],
};

// Names that Windows gives to devices, whatever their ending.
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** In UTF-8, as the strictest file systems count; an ending of a few more still fits. */
const LONGEST = 180;

const cut = (name: string): string => {
  let end = name.length;
  while (Buffer.byteLength(name.slice(0, end)) > LONGEST) end -= 1;
  // Half a character would be no character.
  return name
    .slice(0, end)
    .toWellFormed()
    .replace(/\uFFFD$/, "");
};

/** A name that every file system takes, as near to the wished one as may be, with an ending of its kind. Never a path. */
export const fileNameFor = (wished: string, kind: FileKind): string => {
  const endings = FILE_ENDINGS[kind];
  const given = path.extname(wished).slice(1).toLowerCase();
  const ending = endings.includes(given) ? given : endings[0];
  const stem =
    ending !== undefined && given === ending
      ? wished.slice(0, -(ending.length + 1))
      : wished;
  const clean = cut(
    stem
      .normalize("NFC")
      // oxlint-disable-next-line no-control-regex -- these are the characters that are taken out
      .replaceAll(/[\u0000-\u001F\u007F<>:"/\\|?*]+/g, "-")
      .replaceAll(/^[\s.]+|[\s.]+$/g, ""),
  );
  const name = DEVICE.test(clean) || clean === "" ? `_${clean}` : clean;
  return ending === undefined ? name : `${name}.${ending}`;
};

/** A path in the folder that no file has yet: "name.pdf", else "name (2).pdf" and so on. */
export const freePath = (folder: string, name: string): string => {
  const ending = path.extname(name);
  const stem = path.basename(name, ending);
  let file = path.join(folder, name);
  for (let number = 2; existsSync(file); number += 1)
    file = path.join(folder, `${stem} (${number})${ending}`);
  return file;
};
