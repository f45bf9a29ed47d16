import type { Attribute } from "../../main/domain/attribute.ts";
import type { BlockData, Setting } from "../../main/domain/blocks/block.ts";
import type { Block, Briefing } from "../../main/domain/briefing.ts";
import type { Claim } from "../../main/domain/claim.ts";
import type { Client } from "../../main/domain/client.ts";
import {
  contradicting,
  isDisputed,
  openClaims,
  type ResolveRelative,
} from "../../main/domain/dispute.ts";
import type { Fact } from "../../main/domain/fact.ts";
import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import {
  AttributeId,
  BlockId,
  BriefingId,
  ClaimId,
  ClientId,
  FactId,
  SourceId,
  SubjectId,
  ThemeId,
  TopicId,
} from "../../main/domain/ids.ts";
import type { Consultant } from "../../main/domain/settings.ts";
import type { Source } from "../../main/domain/source.ts";
import type { Subject } from "../../main/domain/subject.ts";
import type { Topic } from "../../main/domain/topic.ts";

/** A fixed id: `id(FactId, 7)`. */
export const id = <Id>(
  schema: { parse: (value: unknown) => Id },
  number: number,
): Id =>
  schema.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);

export const aSubject = (own: Partial<Subject> = {}): Subject => ({
  id: id(SubjectId, 1),
  kind: "chip",
  name: { de: "Chip X1", en: "Chip X1" },
  aliases: [],
  ...own,
});

export const anAttribute = (own: Partial<Attribute> = {}): Attribute => ({
  id: id(AttributeId, 1),
  name: { de: "Rechenleistung", en: "Compute performance" },
  quantity: "compute",
  unit: "TFLOPS",
  reviewDays: null,
  ...own,
});

export const aTopic = (own: Partial<Topic> = {}): Topic => ({
  id: id(TopicId, 1),
  name: { de: "Chips", en: "Chips" },
  position: 1,
  ...own,
});

export const aSource = (number = 1, own: Partial<Source> = {}): Source => ({
  id: id(SourceId, number),
  title: `Report ${number}`,
  publisher: `Publisher ${number}`,
  language: "en",
  kind: "report",
  reliability: "B",
  reliabilityHistory: [],
  ...own,
});

export const aClaim = (number = 1, own: Partial<Claim> = {}): Claim => ({
  id: id(ClaimId, number),
  factId: id(FactId, 1),
  sourceId: id(SourceId, number),
  printed: "780 TFLOPS",
  reading: { kind: "number", value: 780 },
  unit: "TFLOPS",
  condition: {},
  credibility: 2,
  standing: { kind: "open" },
  ...own,
});

export const aFact = (own: Partial<Fact> = {}): Fact => ({
  id: id(FactId, 1),
  statement: {
    de: "Der Chip X1 leistet {value}.",
    en: "Chip X1 delivers {value}.",
  },
  subjectIds: [id(SubjectId, 1)],
  attributeId: id(AttributeId, 1),
  topicId: id(TopicId, 1),
  nature: "fact",
  basisIds: [],
  ...own,
});

type SheetParts = {
  readonly fact?: Partial<Fact>;
  /** The first one is printed, unless the fact says otherwise. */
  readonly claims?: readonly Claim[];
  readonly sources?: readonly Source[];
  readonly subjects?: readonly Subject[];
  /** Makers, countries and what relative claims point to. */
  readonly related?: readonly Subject[];
  readonly attribute?: Attribute;
  readonly resolve?: ResolveRelative;
  readonly freshness?: FactSheet["freshness"];
};

/** A fact with all that is read beside it; disputes follow the rule of the domain. */
export const aSheet = (parts: SheetParts = {}): FactSheet => {
  const claims = parts.claims ?? [aClaim()];
  const subjects = parts.subjects ?? [aSubject()];
  const attribute = parts.attribute ?? anAttribute();
  const resolve = parts.resolve ?? (() => undefined);
  const fact = aFact({
    printedClaimId: claims[0]?.id,
    subjectIds: subjects.map((subject) => subject.id),
    attributeId: attribute.id,
    ...parts.fact,
  });
  const sourced = (claim: Claim) => ({
    claim,
    source:
      parts.sources?.find((source) => source.id === claim.sourceId) ??
      aSource(Number(claim.sourceId.slice(-12))),
  });
  const printed = claims.find((claim) => claim.id === fact.printedClaimId);
  const open = openClaims(claims);
  return {
    fact,
    subjects,
    attribute,
    topic: aTopic(),
    claims: claims.map(sourced),
    printed: printed && sourced(printed),
    against:
      printed === undefined
        ? []
        : contradicting(printed, claims, resolve).map(sourced),
    isDisputed: isDisputed(claims, resolve),
    isSingleSource: new Set(open.map(({ sourceId }) => sourceId)).size === 1,
    freshness: parts.freshness ?? "current",
    related: Object.fromEntries(
      [...subjects, ...(parts.related ?? [])].map((subject) => [
        subject.id,
        subject,
      ]),
    ),
  };
};

export const aClient = (own: Partial<Client> = {}): Client => ({
  id: id(ClientId, 1),
  name: "Muster GmbH",
  languages: ["de", "en"],
  contacts: [],
  profile: { subjectIds: [], topicIds: [], attributeIds: [], regions: [] },
  ...own,
});

export const aConsultant = (own: Partial<Consultant> = {}): Consultant => ({
  name: "Erika Beispiel",
  firm: "Beispiel & Partner",
  ...own,
});

/** A block of a briefing; its id is made from `number`. */
export const aBlock = (
  type: string,
  options: Block["options"] = {},
  number = 1,
): Block => ({ id: id(BlockId, number), type, version: 1, options });

export const aBriefing = (
  blocks: readonly Block[] = [],
  own: Partial<Briefing> = {},
): Briefing => ({
  id: id(BriefingId, 1),
  clientId: id(ClientId, 1),
  title: { de: "KI-Chips aus China", en: "AI chips from China" },
  languages: ["de", "en"],
  themeId: id(ThemeId, 1),
  blocks,
  wording: {},
  ...own,
});

export const aSetting = (
  briefing: Briefing,
  own: Partial<Setting> = {},
): Setting => ({
  briefing,
  client: aClient(),
  number: "2026-03",
  at: "2026-09-07T09:00:00Z",
  ...own,
});

/** What gather would have fetched: facts by the name of their query. */
export const someData = (
  facts: BlockData["facts"] = {},
  mentioned: readonly FactSheet[] = [],
): BlockData => {
  const sheets = Object.values(facts).flat();
  return {
    facts,
    mentioned: new Map(mentioned.map((sheet) => [sheet.fact.id, sheet])),
    subjects: new Map(
      sheets
        .flatMap(({ related }) => Object.values(related))
        .map((subject) => [subject.id, subject]),
    ),
    attributes: new Map(
      sheets.map(({ attribute }) => [attribute.id, attribute]),
    ),
  };
};
