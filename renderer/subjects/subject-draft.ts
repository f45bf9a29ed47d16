import { SubjectId } from "../../main/domain/ids.ts";
import { Subject } from "../../main/domain/subject.ts";
import type { Localized } from "../../main/domain/language.ts";
import { newId } from "../lib/new-id.ts";

/** A subject as it stands in its form. */
export type SubjectDraft = {
  readonly id: SubjectId;
  readonly base?: Subject | undefined;
  readonly kind: Subject["kind"];
  readonly name: { readonly de: string; readonly en: string };
  /** One a line. */
  readonly aliases: string;
  readonly partOf?: SubjectId | undefined;
  readonly variant: string;
};

export const newSubjectDraft = (): SubjectDraft => ({
  id: SubjectId.parse(newId()),
  kind: "company",
  name: { de: "", en: "" },
  aliases: "",
  variant: "",
});

export const subjectDraftOf = (subject: Subject): SubjectDraft => ({
  id: subject.id,
  base: subject,
  kind: subject.kind,
  name: { de: subject.name.de ?? "", en: subject.name.en ?? "" },
  aliases: subject.aliases.map(({ name }) => name).join("\n"),
  partOf: subject.partOf,
  variant: subject.variant ?? "",
});

const HAN = /\p{Script=Han}/u;

/** A name keeps the language it had; a new one in Chinese signs is Chinese. */
const aliasOf = (
  name: string,
  base: Subject | undefined,
): Subject["aliases"][number] => {
  const known = base?.aliases.find((alias) => alias.name === name);
  return known ?? (HAN.test(name) ? { name, language: "zh" } : { name });
};

const filled = ({ de, en }: SubjectDraft["name"]): Localized => ({
  ...(de.trim() !== "" && { de: de.trim() }),
  ...(en.trim() !== "" && { en: en.trim() }),
});

export type SubjectReading =
  | { readonly ok: true; readonly subject: Subject }
  | { readonly ok: false; readonly field: "name" | "other" };

/** What the form holds as a subject. */
export const readSubject = (draft: SubjectDraft): SubjectReading => {
  const name = filled(draft.name);
  if (name.de === undefined && name.en === undefined)
    return { ok: false, field: "name" };
  const aliases = draft.aliases
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const parsed = Subject.safeParse({
    id: draft.id,
    kind: draft.kind,
    name,
    aliases: aliases.map((alias) => aliasOf(alias, draft.base)),
    ...(draft.partOf !== undefined && { partOf: draft.partOf }),
    ...(draft.variant.trim() !== "" && { variant: draft.variant.trim() }),
    ...(draft.base?.starter !== undefined && { starter: draft.base.starter }),
  });
  return parsed.success
    ? { ok: true, subject: parsed.data }
    : { ok: false, field: "other" };
};
