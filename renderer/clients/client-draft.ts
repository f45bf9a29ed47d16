import { Client } from "../../main/domain/client.ts";
import {
  ClientId,
  type SubjectId,
  type TopicId,
} from "../../main/domain/ids.ts";
import type { Language, Localized } from "../../main/domain/language.ts";
import { newId } from "../lib/new-id.ts";

type Texts = { readonly de: string; readonly en: string };

export type ContactDraft = {
  readonly key: string;
  readonly name: string;
  readonly role: Texts;
  readonly email: string;
  readonly phone: string;
};

/** A client as it stands in its form. */
export type ClientDraft = {
  readonly id: ClientId;
  readonly base?: Client | undefined;
  readonly name: string;
  readonly place: string;
  readonly industry: Texts;
  readonly languages: readonly Language[];
  readonly confidentiality: Texts;
  readonly contacts: readonly ContactDraft[];
  readonly subjectIds: readonly SubjectId[];
  readonly topicIds: readonly TopicId[];
  /** Separated by commas. */
  readonly regions: string;
};

const textsOf = (texts: Localized | undefined): Texts => ({
  de: texts?.de ?? "",
  en: texts?.en ?? "",
});

export const newContactDraft = (): ContactDraft => ({
  key: newId(),
  name: "",
  role: { de: "", en: "" },
  email: "",
  phone: "",
});

export const newClientDraft = (language: Language): ClientDraft => ({
  id: ClientId.parse(newId()),
  name: "",
  place: "",
  industry: textsOf(undefined),
  languages: [language],
  confidentiality: textsOf(undefined),
  contacts: [],
  subjectIds: [],
  topicIds: [],
  regions: "",
});

export const clientDraftOf = (client: Client): ClientDraft => ({
  id: client.id,
  base: client,
  name: client.name,
  place: client.place ?? "",
  industry: textsOf(client.industry),
  languages: client.languages,
  confidentiality: textsOf(client.confidentiality),
  contacts: client.contacts.map((contact) => ({
    key: newId(),
    name: contact.name,
    role: textsOf(contact.role),
    email: contact.email ?? "",
    phone: contact.phone ?? "",
  })),
  subjectIds: client.profile.subjectIds,
  topicIds: client.profile.topicIds,
  regions: client.profile.regions.join(", "),
});

export type ClientFaults = Readonly<
  Record<string, "required" | "badEmail" | "needsLanguage">
>;
export type ClientReading =
  | { readonly ok: true; readonly client: Client }
  | { readonly ok: false; readonly faults: ClientFaults };

const localizedOf = ({ de, en }: Texts): Localized | undefined => {
  const own = {
    ...(de.trim() !== "" && { de: de.trim() }),
    ...(en.trim() !== "" && { en: en.trim() }),
  };
  return Object.keys(own).length === 0 ? undefined : own;
};

const isEmail = (text: string): boolean =>
  Client.unwrap()
    .shape.contacts.unwrap()
    .element.unwrap()
    .shape.email.safeParse(text).success;

const faultsOf = (draft: ClientDraft): ClientFaults => ({
  ...(draft.name.trim() === "" && { name: "required" as const }),
  ...(draft.languages.length === 0 && { languages: "needsLanguage" as const }),
  ...Object.fromEntries(
    draft.contacts.flatMap(({ key, name, email }) => [
      ...(name.trim() === "" ? [[`${key}.name`, "required"] as const] : []),
      ...(email.trim() === "" || isEmail(email.trim())
        ? []
        : [[`${key}.email`, "badEmail"] as const]),
    ]),
  ),
});

const contactOf = (
  { name, role, email, phone }: ContactDraft,
  base: Client["contacts"][number] | undefined,
) => ({
  ...(base?.address !== undefined && { address: base.address }),
  name: name.trim(),
  ...(localizedOf(role) !== undefined && { role: localizedOf(role) }),
  ...(email.trim() !== "" && { email: email.trim() }),
  ...(phone.trim() !== "" && { phone: phone.trim() }),
});

/** What the form holds as a client, or which fields do not fit. */
export const readClient = (draft: ClientDraft): ClientReading => {
  const faults = faultsOf(draft);
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const { base } = draft;
  const industry = localizedOf(draft.industry);
  const confidentiality = localizedOf(draft.confidentiality);
  const {
    name: _name,
    place: _place,
    industry: _industry,
    confidentiality: _line,
    ...kept
  } = base ?? {};
  const parsed = Client.safeParse({
    ...kept,
    id: draft.id,
    name: draft.name.trim(),
    ...(draft.place.trim() !== "" && { place: draft.place.trim() }),
    ...(industry !== undefined && { industry }),
    ...(confidentiality !== undefined && { confidentiality }),
    languages: draft.languages,
    contacts: draft.contacts.map((contact) =>
      contactOf(
        contact,
        base?.contacts.find(({ name }) => name === contact.name.trim()),
      ),
    ),
    profile: {
      subjectIds: draft.subjectIds,
      topicIds: draft.topicIds,
      attributeIds: base?.profile.attributeIds ?? [],
      regions: draft.regions
        .split(",")
        .map((region) => region.trim())
        .filter((region) => region !== ""),
    },
  });
  return parsed.success
    ? { ok: true, client: parsed.data }
    : { ok: false, faults: { name: "required" } };
};
