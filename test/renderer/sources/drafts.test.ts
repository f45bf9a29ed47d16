import { describe, expect, it } from "vitest";
import {
  clientDraftOf,
  newContactDraft,
  readClient,
} from "../../../renderer/clients/client-draft.ts";
import {
  newSourceDraft,
  readSource,
  sourceDraftOf,
} from "../../../renderer/sources/source-draft.ts";
import {
  readSubject,
  subjectDraftOf,
} from "../../../renderer/subjects/subject-draft.ts";
import {
  consultantDraftOf,
  readConsultant,
} from "../../../renderer/settings/consultant-draft.ts";
import { openTestApp } from "../../support/test-app.ts";

const ALL = { limit: 200 };

describe("a form opened and saved again changes nothing", () => {
  it("of a source, a subject or a client", async () => {
    const { ask } = openTestApp();
    const sources = (await ask("sources.list", ALL)).rows;
    const subjects = (await ask("subjects.list", ALL)).rows;
    const clients = (await ask("clients.list", ALL)).rows;
    expect(
      sources.flatMap((source) =>
        (["de", "en"] as const).map((language) =>
          readSource(sourceDraftOf(source, language)),
        ),
      ),
    ).toEqual(
      sources.flatMap((source) => [
        { ok: true, source },
        { ok: true, source },
      ]),
    );
    expect(
      subjects.map((subject) => readSubject(subjectDraftOf(subject))),
    ).toEqual(subjects.map((subject) => ({ ok: true, subject })));
    expect(clients.map((client) => readClient(clientDraftOf(client)))).toEqual(
      clients.map((client) => ({ ok: true, client })),
    );
  });

  it("of the consultant, who is no sample any more once edited", async () => {
    const { ask } = openTestApp();
    const { consultant } = await ask("settings.get");
    const { sample: _sample, ...own } = consultant ?? { sample: true };
    expect(readConsultant(consultantDraftOf(consultant))).toEqual({
      kind: "filled",
      consultant: own,
    });
  });
});

describe("a form says at which field", () => {
  it("a source does not fit", () => {
    const read = readSource({
      ...newSourceDraft("2026-11-24", "de"),
      publishedOn: "31.02.2026",
      address: "javascript:alert(1)",
      language: "Deutsch",
    });
    expect(read).toEqual({
      ok: false,
      faults: {
        title: "required",
        publisher: "required",
        publishedOn: "noSuchDay",
        address: "badAddress",
        language: "badLanguage",
      },
    });
  });

  it("a client does not fit, its contacts too", async () => {
    const { ask } = openTestApp();
    const [client] = (await ask("clients.list", ALL)).rows;
    const contact = { ...newContactDraft(), email: "jan.muster" };
    const read = readClient({
      ...clientDraftOf(client!),
      name: " ",
      languages: [],
      contacts: [contact],
    });
    expect(read).toEqual({
      ok: false,
      faults: {
        name: "required",
        languages: "needsLanguage",
        [`${contact.key}.name`]: "required",
        [`${contact.key}.email`]: "badEmail",
      },
    });
  });

  it("a consultant has a firm without a name", () => {
    expect(
      readConsultant({ ...consultantDraftOf(undefined), firm: "Beispiel" }),
    ).toEqual({ kind: "fault", field: "name" });
    expect(readConsultant(consultantDraftOf(undefined))).toEqual({
      kind: "empty",
    });
  });
});

it("a new name in Chinese signs is Chinese, a known one keeps its language", async () => {
  const { ask } = openTestApp();
  const subject = (await ask("subjects.list", { ...ALL, text: "Ascend 910C" }))
    .rows[0]!;
  const read = readSubject({
    ...subjectDraftOf(subject),
    aliases: `${subject.aliases[0]?.name}\n寒武纪\nKurzname`,
  });
  expect(read.ok && read.subject.aliases).toEqual([
    subject.aliases[0],
    { name: "寒武纪", language: "zh" },
    { name: "Kurzname" },
  ]);
});
