import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Template } from "../../../main/domain/briefing.ts";
import { composeBriefing } from "../../../main/domain/compose.ts";
import { findingsOf } from "../../../main/domain/findings/index.ts";
import { LANGUAGES } from "../../../main/domain/language.ts";
import { speechOf } from "../../../main/domain/runs.ts";
import { nodesOf } from "../../../main/domain/walk.ts";
import { readLibrary } from "../../support/library.ts";

const library = readLibrary();
const briefing = library.briefing();
const dataByBlock = library.gather(briefing);
const client = library.sample.clients.find(
  ({ id }) => id === briefing.clientId,
)!;
const setting = {
  briefing,
  client,
  consultant: library.sample.consultant,
  number: "2026-01",
  at: "2026-11-24T09:00:00Z",
};
const facts = new Map(
  [...dataByBlock].map(([blockId, data]) => [
    blockId,
    [...Object.values(data.facts).flat(), ...data.mentioned.values()],
  ]),
);

const templateFile = fileURLToPath(
  new URL("../../../resources/starter/template-market.json", import.meta.url),
);
const template = Template.parse(JSON.parse(readFileSync(templateFile, "utf8")));

describe.each(LANGUAGES)("the sample briefing in %s", (language) => {
  const document = composeBriefing({
    language,
    setting,
    dataByBlock,
    draft: true,
  });
  const found = findingsOf({
    briefing,
    document,
    facts,
    speech: speechOf(language),
  });

  it("has no error and no warning in its pre-flight", () => {
    expect(found.filter(({ severity }) => severity !== "hint")).toEqual([]);
  });

  it("finds every fact that it names", () => {
    const asked = briefing.blocks.flatMap((block) =>
      [
        ...JSON.stringify(block.options).matchAll(
          /c41b0000-0005-[0-9a-f-]{22}/g,
        ),
      ].map(([factId]) => factId),
    );
    const known = new Set(
      [...facts.values()].flat().map(({ fact }) => fact.id as string),
    );
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  });

  it("has headlines of two lines at most", () => {
    // 21 pt over 467 pt takes about 50 characters; the last word of a line is seldom a full one.
    const headlines = nodesOf(document).flatMap((node) =>
      node.kind === "part" ? [node.headline] : [],
    );
    expect(headlines.filter((headline) => headline.length > 92)).toEqual([]);
  });

  it("names Epoch AI’s licence where its data is used", () => {
    const notes = nodesOf(document).flatMap((node) =>
      node.kind === "sources" ? node.notes.flat() : [],
    );
    expect(notes).toContainEqual(
      expect.objectContaining({ kind: "link", text: "CC BY 4.0" }),
    );
  });
});

describe("the template", () => {
  it("asks for the same facts as the sample briefing", () => {
    const ids = (blocks: readonly unknown[]) =>
      JSON.stringify(blocks).match(/c41b0000-000[2-5]-[0-9a-f-]{22}/g);
    expect(ids(template.blocks)).toEqual(ids(briefing.blocks));
  });

  it("composes for any client without a notice", () => {
    const own = {
      ...briefing,
      blocks: template.blocks.map((block, index) => ({
        ...block,
        id: briefing.blocks[index]!.id,
      })),
    };
    const document = composeBriefing({
      language: "de",
      setting: { ...setting, briefing: own, consultant: undefined },
      dataByBlock,
      draft: true,
    });
    expect(nodesOf(document).filter(({ kind }) => kind === "failed")).toEqual(
      [],
    );
  });

  it("composes from an empty store without a notice, and says what is missing", () => {
    const document = composeBriefing({
      language: "en",
      setting,
      dataByBlock: new Map(),
      draft: true,
    });
    expect(nodesOf(document).filter(({ kind }) => kind === "failed")).toEqual(
      [],
    );
    const found = findingsOf({
      briefing,
      document,
      facts: new Map(),
      speech: speechOf("en"),
    });
    expect(found.map(({ kind }) => kind)).toContain("emptyBlock");
  });
});
