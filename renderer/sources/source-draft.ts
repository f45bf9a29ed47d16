import type { Reliability } from "../../main/domain/admiralty.ts";
import { formatDate } from "../../main/domain/dates.ts";
import { SourceId } from "../../main/domain/ids.ts";
import type { Language, Localized } from "../../main/domain/language.ts";
import { Source } from "../../main/domain/source.ts";
import { newId } from "../lib/new-id.ts";
import { readDate } from "../lib/read-date.ts";

/** A source as it stands in its form; dates as typed. */
export type SourceDraft = {
  readonly id: SourceId;
  readonly base?: Source | undefined;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly publishedOn: string;
  readonly readOn: string;
  readonly address: string;
  readonly language: string;
  readonly kind: Source["kind"];
  readonly edition: { readonly de: string; readonly en: string };
  readonly licence: string;
  readonly reliability: Reliability;
  readonly why: string;
};

export const newSourceDraft = (
  today: string,
  language: Language,
): SourceDraft => ({
  id: SourceId.parse(newId()),
  title: "",
  publisher: "",
  author: "",
  publishedOn: "",
  readOn: formatDate(today, language),
  address: "",
  language,
  kind: "article",
  edition: { de: "", en: "" },
  licence: "",
  reliability: "F",
  why: "",
});

const typedDate = (value: string | undefined, language: Language): string =>
  value === undefined ? "" : formatDate(value, language);

export const sourceDraftOf = (
  source: Source,
  language: Language,
): SourceDraft => ({
  id: source.id,
  base: source,
  title: source.title,
  publisher: source.publisher,
  author: source.author ?? "",
  publishedOn: typedDate(source.publishedOn, language),
  readOn: typedDate(source.readOn, language),
  address: source.address ?? "",
  language: source.language,
  kind: source.kind,
  edition: { de: source.edition?.de ?? "", en: source.edition?.en ?? "" },
  licence: source.licence ?? "",
  reliability: source.reliability,
  why: "",
});

export type SourceField =
  "title" | "publisher" | "publishedOn" | "readOn" | "address" | "language";
export type SourceFault =
  "required" | "noDate" | "noSuchDay" | "badAddress" | "badLanguage";
export type SourceReading =
  | { readonly ok: true; readonly source: Source }
  | {
      readonly ok: false;
      readonly faults: Partial<Readonly<Record<SourceField, SourceFault>>>;
    };

const dateFault = (typed: string): SourceFault | undefined => {
  if (typed.trim() === "") return undefined;
  const read = readDate(typed);
  return read.ok ? undefined : read.reason;
};

const isAddress = (text: string): boolean =>
  /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
const isLanguage = (text: string): boolean =>
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);

const faultsOf = (
  draft: SourceDraft,
): readonly (readonly [SourceField, SourceFault | undefined])[] => [
  ["title", draft.title.trim() === "" ? "required" : undefined],
  ["publisher", draft.publisher.trim() === "" ? "required" : undefined],
  ["publishedOn", dateFault(draft.publishedOn)],
  ["readOn", dateFault(draft.readOn)],
  [
    "address",
    draft.address.trim() === "" || isAddress(draft.address.trim())
      ? undefined
      : "badAddress",
  ],
  ["language", isLanguage(draft.language.trim()) ? undefined : "badLanguage"],
];

const optional = <Name extends string>(
  name: Name,
  typed: string,
): Partial<Record<Name, string>> =>
  // One key, named by the caller.
  (typed.trim() === "" ? {} : { [name]: typed.trim() }) as Partial<
    Record<Name, string>
  >;

const optionalDate = <Name extends string>(
  name: Name,
  typed: string,
): Partial<Record<Name, string>> => {
  const read = readDate(typed);
  return optional(name, read.ok ? read.value : "");
};

/** What the form holds as a source, or which fields do not fit. */
export const readSource = (draft: SourceDraft): SourceReading => {
  const faults = faultsOf(draft).filter(([, fault]) => fault !== undefined);
  if (faults.length > 0)
    return { ok: false, faults: Object.fromEntries(faults) };
  const edition: Localized = {
    ...optional("de", draft.edition.de),
    ...optional("en", draft.edition.en),
  };
  const {
    copy,
    withdrawn,
    starter,
    reliabilityHistory = [],
  } = draft.base ?? {};
  const parsed = Source.safeParse({
    id: draft.id,
    title: draft.title.trim(),
    publisher: draft.publisher.trim(),
    ...optional("author", draft.author),
    ...optionalDate("publishedOn", draft.publishedOn),
    ...optionalDate("readOn", draft.readOn),
    ...optional("address", draft.address),
    language: draft.language.trim(),
    kind: draft.kind,
    ...(Object.keys(edition).length > 0 && { edition }),
    ...optional("licence", draft.licence),
    reliability: draft.reliability,
    reliabilityHistory,
    ...(copy !== undefined && { copy }),
    ...(withdrawn !== undefined && { withdrawn }),
    ...(starter !== undefined && { starter }),
  });
  return parsed.success
    ? { ok: true, source: parsed.data }
    : { ok: false, faults: { title: "required" } };
};
