import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * A printed file read back with independent tools: poppler for text and fonts, qpdf for structure.
 */

export type OutlineEntry = {
  readonly title: string;
  readonly page: number;
  readonly kids: readonly OutlineEntry[];
};

export type Link = {
  readonly page: number;
  /** A name in this file, or an address. */
  readonly to: string;
};

export type ReadPdf = {
  /** What `qpdf --check` has to say; it throws where it finds an error. */
  readonly check: () => string;
  readonly pages: number;
  /** Text as read, of all pages or of one. */
  readonly text: (page?: number) => string;
  readonly info: Readonly<Record<string, string>>;
  /** Names of the embedded fonts; throws where one is not a subset. */
  readonly fonts: readonly string[];
  readonly outline: readonly OutlineEntry[];
  readonly links: readonly Link[];
  /** Pages of the places in the file, by name. */
  readonly places: ReadonlyMap<string, number>;
  readonly language: string | undefined;
  readonly showsTitle: boolean;
};

type Dictionary = Readonly<Record<string, unknown>>;

type QpdfJson = {
  readonly pages: readonly { readonly object: string }[];
  readonly outlines: readonly RawOutline[];
  readonly qpdf: readonly [
    unknown,
    Readonly<Record<string, { readonly value?: unknown }>>,
  ];
};

type RawOutline = {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly RawOutline[];
};

const withFile = <Value>(
  bytes: Uint8Array,
  read: (file: string) => Value,
): Value => {
  const folder = mkdtempSync(join(tmpdir(), "chipbrief-pdf-"));
  try {
    const file = join(folder, "read.pdf");
    writeFileSync(file, bytes);
    return read(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });

const entriesOf = (raw: readonly RawOutline[]): readonly OutlineEntry[] =>
  raw.map(({ title, destpageposfrom1, kids }) => ({
    title,
    page: destpageposfrom1,
    kids: entriesOf(kids),
  }));

const plain = (value: unknown): string =>
  typeof value === "string" ? value.replace(/^u:/, "") : "";

const createReader = ({ pages, qpdf: [, objects] }: QpdfJson) => {
  const resolve = (value: unknown): unknown =>
    typeof value === "string" && / \d+ R$/.test(value)
      ? objects[`obj:${value}`]?.value
      : value;
  const dictionary = (value: unknown): Dictionary =>
    (resolve(value) ?? {}) as Dictionary;
  const list = (value: unknown): readonly unknown[] =>
    (resolve(value) ?? []) as readonly unknown[];
  const pageNumber = (reference: unknown): number =>
    pages.findIndex(({ object }) => object === reference) + 1;
  const root = dictionary(
    dictionary((objects["trailer"] as { value: unknown }).value)["/Root"],
  );
  return { dictionary, list, pageNumber, root };
};

type Reader = ReturnType<typeof createReader>;

const linksOf = (
  { pages }: QpdfJson,
  { dictionary, list }: Reader,
): readonly Link[] =>
  pages.flatMap(({ object }, index) =>
    list(dictionary(object)["/Annots"]).map((reference) => {
      const annotation = dictionary(reference);
      const action = dictionary(annotation["/A"]);
      const to = annotation["/Dest"] ?? action["/URI"];
      return { page: index + 1, to: plain(to) };
    }),
  );

const placesOf = ({ dictionary, list, pageNumber, root }: Reader) => {
  const names = list(
    dictionary(dictionary(root["/Names"])["/Dests"])["/Names"],
  );
  const places = new Map<string, number>();
  for (let at = 0; at < names.length; at += 2)
    places.set(plain(names[at]), pageNumber(list(names[at + 1])[0]));
  return places;
};

const infoOf = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    run("pdfinfo", "-enc", "UTF-8", file)
      .split("\n")
      .map((line): readonly [string, string] => {
        const [name = "", ...rest] = line.split(":");
        return [name, rest.join(":").trim()];
      }),
  );

const fontsOf = (file: string): readonly string[] =>
  run("pdffonts", file)
    .split("\n")
    .slice(2)
    .filter((line) => line !== "")
    .map((line) => {
      const [name = ""] = line.split(/\s+/);
      const [tag, bare] = name.split("+");
      if (tag?.length !== 6 || bare === undefined)
        throw new Error(`not embedded as a subset: ${name}`);
      return bare;
    });

/** Reads a file back. Throws where qpdf cannot open it. */
export const readPdf = (bytes: Uint8Array): ReadPdf =>
  withFile(bytes, (file) => {
    const json = JSON.parse(
      run("qpdf", "--json", "--json-stream-data=none", file),
    ) as QpdfJson;
    const reader = createReader(json);
    const { dictionary, root } = reader;
    return {
      check: () => withFile(bytes, (own) => run("qpdf", "--check", own)),
      pages: json.pages.length,
      text: (page) => {
        const range =
          page === undefined ? [] : ["-f", `${page}`, "-l", `${page}`];
        return withFile(bytes, (own) =>
          run("pdftotext", "-enc", "UTF-8", "-layout", ...range, own, "-"),
        );
      },
      info: infoOf(file),
      fonts: fontsOf(file),
      outline: entriesOf(json.outlines),
      links: linksOf(json, reader),
      places: placesOf(reader),
      language: plain(root["/Lang"]),
      showsTitle:
        dictionary(root["/ViewerPreferences"])["/DisplayDocTitle"] === true,
    };
  });

/** Text with every kind of space as a plain one, each run of them as one: for finding sentences across lines. */
export const flattened = (text: string): string =>
  text.replaceAll(/[\s\u00A0\u202F]+/g, " ").trim();
