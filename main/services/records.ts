import { Attribute } from "../domain/attribute.ts";
import { Briefing, Template } from "../domain/briefing.ts";
import type { Noun } from "../domain/change.ts";
import { Claim } from "../domain/claim.ts";
import { Client } from "../domain/client.ts";
import { Fact } from "../domain/fact.ts";
import { Handout } from "../domain/handout.ts";
import { FollowUp, Note } from "../domain/note.ts";
import { Proposal } from "../domain/proposal.ts";
import { View } from "../domain/query.ts";
import { Rate } from "../domain/rate.ts";
import { Settings } from "../domain/settings.ts";
import { Source } from "../domain/source.ts";
import { Subject } from "../domain/subject.ts";
import { Theme } from "../domain/theme.ts";
import { Topic } from "../domain/topic.ts";

/** The record of each noun in the history. */
export type Records = {
  readonly source: Source;
  readonly subject: Subject;
  readonly attribute: Attribute;
  readonly topic: Topic;
  readonly fact: Fact;
  readonly claim: Claim;
  readonly client: Client;
  readonly note: Note;
  readonly followUp: FollowUp;
  readonly briefing: Briefing;
  readonly template: Template;
  readonly theme: Theme;
  readonly proposal: Proposal;
  readonly handout: Handout;
  readonly view: View;
  readonly rate: Rate;
  readonly settings: Settings;
};

export const SCHEMAS = {
  source: Source,
  subject: Subject,
  attribute: Attribute,
  topic: Topic,
  fact: Fact,
  claim: Claim,
  client: Client,
  note: Note,
  followUp: FollowUp,
  briefing: Briefing,
  template: Template,
  theme: Theme,
  proposal: Proposal,
  handout: Handout,
  view: View,
  rate: Rate,
  settings: Settings,
} as const satisfies Record<Noun, unknown>;

export type Reference = { readonly noun: Noun; readonly id: string };

const to = (
  noun: Noun,
  ...ids: readonly (string | undefined)[]
): readonly Reference[] =>
  ids.flatMap((id) => (id === undefined ? [] : [{ noun, id }]));

/** What a record refers to and must therefore exist. A handout's briefing and client may go: it stands for itself. */
const REFERENCES: {
  readonly [N in Noun]: (record: Records[N]) => readonly Reference[];
} = {
  source: () => [],
  subject: ({ partOf }) => to("subject", partOf),
  attribute: () => [],
  topic: () => [],
  fact: (fact) => [
    ...to("subject", ...fact.subjectIds),
    ...to("attribute", fact.attributeId),
    ...to("topic", fact.topicId),
    ...to("fact", fact.supersededBy, ...fact.basisIds),
    ...to("claim", fact.printedClaimId),
  ],
  claim: ({ factId, sourceId, reading, standing }) => [
    ...to("fact", factId),
    ...to("source", sourceId),
    ...to("subject", reading.kind === "relative" ? reading.to : undefined),
    ...to("claim", standing.kind === "superseded" ? standing.by : undefined),
  ],
  client: () => [],
  note: ({ clientId }) => to("client", clientId),
  followUp: ({ clientId, noteId }) => [
    ...to("client", clientId),
    ...to("note", noteId),
  ],
  briefing: ({ clientId }) => to("client", clientId),
  template: () => [],
  theme: () => [],
  proposal: () => [],
  handout: () => [],
  view: () => [],
  rate: ({ sourceId }) => to("source", sourceId),
  settings: () => [],
};

export const referencesOf = <N extends Noun>(
  noun: N,
  record: Records[N],
): readonly Reference[] => REFERENCES[noun](record);
