import { z } from "zod";
import { Attribute } from "../domain/attribute.ts";
import { Briefing, Template } from "../domain/briefing.ts";
import { Change, Noun } from "../domain/change.ts";
import { Claim } from "../domain/claim.ts";
import { Client } from "../domain/client.ts";
import { Fact } from "../domain/fact.ts";
import type { FactRow } from "../domain/fact-row.ts";
import type { FactSheet } from "../domain/fact-sheet.ts";
import type { Finding } from "../domain/finding.ts";
import type { Handout } from "../domain/handout.ts";
import {
  AttributeId,
  BriefingId,
  ClaimId,
  ClientId,
  FactId,
  FollowUpId,
  HandoutId,
  NoteId,
  RateId,
  SourceId,
  SubjectId,
  TemplateId,
  TopicId,
  ViewId,
} from "../domain/ids.ts";
import { Language, type Localized, text } from "../domain/language.ts";
import { FollowUp, Note } from "../domain/note.ts";
import { FactQuery, View } from "../domain/query.ts";
import { Rate } from "../domain/rate.ts";
import { Settings } from "../domain/settings.ts";
import { Source } from "../domain/source.ts";
import { Subject } from "../domain/subject.ts";
import type { Theme } from "../domain/theme.ts";
import { Topic } from "../domain/topic.ts";
import { call, returns } from "./call.ts";
import type { BytesUrl, Job, PrintedBriefing } from "./jobs.ts";

/** Lists are windowed: never all rows at once. */
export const LONGEST_PAGE = 200;
const page = {
  offset: z.int().nonnegative().default(0),
  limit: z.int().positive().max(LONGEST_PAGE).default(100),
};
const Page = z.strictObject({ ...page, text: text(400).optional() });
const Nothing = z.strictObject({});
const why = text(500).optional();

export type Rows<Row> = {
  readonly total: number;
  readonly rows: readonly Row[];
};

/** What a newer starter library would write: records it brings, and those left alone because they were edited here. */
export type StarterOffer = {
  readonly version: number;
  readonly fresh: number;
  readonly updates: number;
  readonly edited: readonly { readonly noun: string; readonly id: string }[];
};

export type Problem = { readonly kind: string; readonly detail: string };

export type AppStatus = {
  readonly version: string;
  readonly schema: number;
  readonly starter: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly firstStart: boolean;
};

/** `printed`: the claim that a handout printed the fact from. */
export type FactUse = {
  readonly noun: "briefing" | "handout" | "note";
  readonly id: string;
  readonly title: Localized;
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly printedClaimId?: ClaimId | undefined;
  readonly at?: string | undefined;
};

/** The words of a change as the history lists them, newest first. */
export type HistoryEntry = Change;

/** Every call that crosses the border, by noun and verb; on the wire 'noun.verb'. */
export const calls = {
  app: {
    status: call({
      input: Nothing,
      output: returns<AppStatus>(),
      reads: [...Noun.options],
    }),
    /** Reads the whole store and says what does not hold. */
    check: call({
      input: Nothing,
      output: returns<{
        readonly facts: number;
        readonly problems: readonly Problem[];
      }>(),
      reads: [],
    }),
  },
  facts: {
    list: call({
      input: z.strictObject({
        query: z.union([FactQuery, text(400)]).default({}),
        ...page,
      }),
      output: returns<Rows<FactSheet>>(),
      reads: ["fact", "claim", "source", "subject", "attribute", "topic"],
    }),
    /** The same, as rows of a list: a tenth of the bytes. */
    rows: call({
      input: z.strictObject({
        query: z.union([FactQuery, text(400)]).default({}),
        ...page,
      }),
      output: returns<Rows<FactRow>>(),
      reads: ["fact", "claim", "source", "subject", "attribute", "topic"],
    }),
    get: call({
      input: z.strictObject({ id: FactId }),
      output: returns<FactSheet>(),
      reads: ["fact", "claim", "source", "subject", "attribute", "topic"],
    }),
    /** Writes a fact and, in the same change, the claims given with it (new or changed), and drops those named. */
    save: call({
      input: z.strictObject({
        fact: Fact,
        claims: z.array(Claim).max(50).default([]),
        removedClaimIds: z.array(ClaimId).max(50).default([]),
        why,
      }),
      output: returns<FactSheet>(),
      reads: [],
    }),
    /** All of them in one change: one undo brings them back. */
    remove: call({
      input: z.strictObject({ ids: z.array(FactId).min(1).max(1000), why }),
      output: returns<null>(),
      reads: [],
    }),
    /** Files them under another topic, in one change. */
    file: call({
      input: z.strictObject({
        ids: z.array(FactId).min(1).max(1000),
        topicId: TopicId,
      }),
      output: returns<null>(),
      reads: [],
    }),
    /** Puts a fact and its claims back as they stood after that change, as a change of its own. */
    restore: call({
      input: z.strictObject({ id: FactId, seq: z.int().positive(), why }),
      output: returns<FactSheet>(),
      reads: [],
    }),
    /** Where it is used: drafts and notes that name it, handouts that printed it. */
    uses: call({
      input: z.strictObject({ id: FactId }),
      output: returns<readonly FactUse[]>(),
      reads: ["briefing", "handout", "note", "client"],
    }),
    /** Sets the day of the last check to today. */
    check: call({
      input: z.strictObject({ ids: z.array(FactId).min(1).max(1000) }),
      output: returns<null>(),
      reads: [],
    }),
    history: call({
      input: z.strictObject({ id: FactId, ...page }),
      output: returns<Rows<HistoryEntry>>(),
      reads: ["fact", "claim"],
    }),
  },
  claims: {
    get: call({
      input: z.strictObject({ id: ClaimId }),
      output: returns<Claim>(),
      reads: ["claim"],
    }),
    save: call({
      input: z.strictObject({ claim: Claim, why }),
      output: returns<Claim>(),
      reads: [],
    }),
    remove: call({
      input: z.strictObject({ id: ClaimId, why }),
      output: returns<null>(),
      reads: [],
    }),
  },
  sources: {
    list: call({
      input: Page,
      output: returns<Rows<Source>>(),
      reads: ["source"],
    }),
    get: call({
      input: z.strictObject({ id: SourceId }),
      output: returns<Source>(),
      reads: ["source"],
    }),
    save: call({
      input: z.strictObject({ source: Source, why }),
      output: returns<Source>(),
      reads: [],
    }),
    remove: call({
      input: z.strictObject({ id: SourceId, why }),
      output: returns<null>(),
      reads: [],
    }),
  },
  subjects: {
    list: call({
      input: Page,
      output: returns<Rows<Subject>>(),
      reads: ["subject"],
    }),
    get: call({
      input: z.strictObject({ id: SubjectId }),
      output: returns<Subject>(),
      reads: ["subject"],
    }),
    save: call({
      input: z.strictObject({ subject: Subject, why }),
      output: returns<Subject>(),
      reads: [],
    }),
    remove: call({
      input: z.strictObject({ id: SubjectId, why }),
      output: returns<null>(),
      reads: [],
    }),
  },
  attributes: {
    list: call({
      input: Page,
      output: returns<Rows<Attribute>>(),
      reads: ["attribute"],
    }),
    get: call({
      input: z.strictObject({ id: AttributeId }),
      output: returns<Attribute>(),
      reads: ["attribute"],
    }),
    save: call({
      input: z.strictObject({ attribute: Attribute, why }),
      output: returns<Attribute>(),
      reads: [],
    }),
    remove: call({
      input: z.strictObject({ id: AttributeId, why }),
      output: returns<null>(),
      reads: [],
    }),
  },
  topics: {
    list: call({
      input: Page,
      output: returns<Rows<Topic>>(),
      reads: ["topic"],
    }),
    get: call({
      input: z.strictObject({ id: TopicId }),
      output: returns<Topic>(),
      reads: ["topic"],
    }),
    save: call({
      input: z.strictObject({ topic: Topic, why }),
      output: returns<Topic>(),
      reads: [],
    }),
    remove: call({
      input: z.strictObject({ id: TopicId, why }),
      output: returns<null>(),
      reads: [],
    }),
  },
  clients: {
    list: call({
      input: Page,
      output: returns<Rows<Client>>(),
      reads: ["client"],
    }),
    get: call({
      input: z.strictObject({ id: ClientId }),
      output: returns<Client>(),
      reads: ["client"],
    }),
    save: call({
      input: z.strictObject({ client: Client, why }),
      output: returns<Client>(),
      reads: [],
    }),
    remove: call({
      input: z.strictObject({ id: ClientId, why }),
      output: returns<null>(),
      reads: [],
    }),
  },
  notes: {
    list: call({
      input: z.strictObject({
        clientId: ClientId,
        text: text(400).optional(),
        ...page,
      }),
      output: returns<Rows<Note>>(),
      reads: ["note"],
    }),
    get: call({
      input: z.strictObject({ id: NoteId }),
      output: returns<Note>(),
      reads: ["note"],
    }),
    /** `revision` is the one that was edited; the answer carries the next one. A new note starts at 0. */
    save: call({
      input: z.strictObject({ note: Note }),
      output: returns<Note>(),
      reads: [],
    }),
    remove: call({
      input: z.strictObject({ id: NoteId, why }),
      output: returns<null>(),
      reads: [],
    }),
  },
  followUps: {
    list: call({
      input: z.strictObject({
        clientId: ClientId.optional(),
        open: z.boolean().default(true),
        ...page,
      }),
      output: returns<Rows<FollowUp>>(),
      reads: ["followUp"],
    }),
    save: call({
      input: z.strictObject({ followUp: FollowUp }),
      output: returns<FollowUp>(),
      reads: [],
    }),
    remove: call({
      input: z.strictObject({ id: FollowUpId }),
      output: returns<null>(),
      reads: [],
    }),
  },
  briefings: {
    list: call({
      input: z.strictObject({ clientId: ClientId.optional(), ...page }),
      output: returns<Rows<Briefing>>(),
      reads: ["briefing"],
    }),
    get: call({
      input: z.strictObject({ id: BriefingId }),
      output: returns<Briefing>(),
      reads: ["briefing"],
    }),
    save: call({
      input: z.strictObject({ briefing: Briefing, why }),
      output: returns<Briefing>(),
      reads: [],
    }),
    remove: call({
      input: z.strictObject({ id: BriefingId, why }),
      output: returns<null>(),
      reads: [],
    }),
    /** A briefing for the client made from the template; kept nowhere until it is saved. */
    draft: call({
      input: z.strictObject({
        clientId: ClientId,
        templateId: TemplateId,
        languages: z.array(Language).min(1).max(2).optional(),
      }),
      output: returns<Briefing>(),
      reads: [],
    }),
    /** The pre-flight of a draft without printing it. */
    findings: call({
      input: z.strictObject({ briefing: Briefing, language: Language }),
      output: returns<readonly Finding[]>(),
      reads: [
        "fact",
        "claim",
        "source",
        "subject",
        "attribute",
        "topic",
        "client",
        "briefing",
      ],
    }),
    /** Prints a draft with „Entwurf“ on every page; kept nowhere. */
    print: call({
      input: z.strictObject({ briefing: Briefing, language: Language }),
      output: returns<Job<PrintedBriefing>>(),
      reads: [],
    }),
  },
  templates: {
    list: call({
      input: Page,
      output: returns<Rows<Template>>(),
      reads: ["template"],
    }),
    get: call({
      input: z.strictObject({ id: TemplateId }),
      output: returns<Template>(),
      reads: ["template"],
    }),
    save: call({
      input: z.strictObject({ template: Template, why }),
      output: returns<Template>(),
      reads: [],
    }),
    remove: call({
      input: z.strictObject({ id: TemplateId, why }),
      output: returns<null>(),
      reads: [],
    }),
  },
  themes: {
    list: call({
      input: Page,
      output: returns<Rows<Theme>>(),
      reads: ["theme"],
    }),
  },
  handouts: {
    list: call({
      input: z.strictObject({ clientId: ClientId.optional(), ...page }),
      output: returns<Rows<Handout>>(),
      reads: ["handout"],
    }),
    get: call({
      input: z.strictObject({ id: HandoutId }),
      output: returns<Handout>(),
      reads: ["handout"],
    }),
    /** Hand over: prints without the draft's mark, numbers it, keeps the PDF and the facts it printed. */
    issue: call({
      input: z.strictObject({ briefing: Briefing, language: Language }),
      output: returns<Job<PrintedBriefing>>(),
      reads: [],
    }),
    pdf: call({
      input: z.strictObject({ id: HandoutId }),
      output: returns<BytesUrl>(),
      reads: [],
    }),
    /** What it printed, as kept at issue. */
    frozen: call({
      input: z.strictObject({ id: HandoutId }),
      output: returns<unknown>(),
      reads: [],
    }),
  },
  views: {
    list: call({ input: Page, output: returns<Rows<View>>(), reads: ["view"] }),
    save: call({
      input: z.strictObject({ view: View }),
      output: returns<View>(),
      reads: [],
    }),
    remove: call({
      input: z.strictObject({ id: ViewId }),
      output: returns<null>(),
      reads: [],
    }),
  },
  rates: {
    list: call({ input: Page, output: returns<Rows<Rate>>(), reads: ["rate"] }),
    save: call({
      input: z.strictObject({ rate: Rate }),
      output: returns<Rate>(),
      reads: [],
    }),
    remove: call({
      input: z.strictObject({ id: RateId }),
      output: returns<null>(),
      reads: [],
    }),
  },
  changes: {
    /** The history, newest first; of one record where noun and id are given. */
    list: call({
      input: z.strictObject({
        noun: Noun.optional(),
        id: z.string().max(60).optional(),
        ...page,
      }),
      output: returns<Rows<HistoryEntry>>(),
      reads: [...Noun.options],
    }),
    undo: call({ input: Nothing, output: returns<Change>(), reads: [] }),
    redo: call({ input: Nothing, output: returns<Change>(), reads: [] }),
    /** Takes back one change of any age (an import, days later), refused where one of its rows has changed since. */
    revert: call({
      input: z.strictObject({ seq: z.int().positive() }),
      output: returns<Change>(),
      reads: [],
    }),
  },
  settings: {
    get: call({
      input: Nothing,
      output: returns<Settings>(),
      reads: ["settings"],
    }),
    save: call({
      input: z.strictObject({ settings: Settings }),
      output: returns<Settings>(),
      reads: [],
    }),
  },
  starter: {
    /** What the shipped starter library would add or change here. */
    offer: call({
      input: Nothing,
      output: returns<StarterOffer>(),
      reads: ["fact", "source", "subject"],
    }),
    /** Takes the offer; what was edited here stays. */
    take: call({ input: Nothing, output: returns<StarterOffer>(), reads: [] }),
    /** Brings the sample back after it was removed. */
    takeSample: call({ input: Nothing, output: returns<null>(), reads: [] }),
    /** Removes the sample client, its notes and briefing, and the sample consultant; undoable. */
    removeSample: call({
      input: Nothing,
      output: returns<{ readonly removed: number }>(),
      reads: [],
    }),
  },
  jobs: {
    cancel: call({
      input: z.strictObject({ job: z.string().max(60) }),
      output: returns<null>(),
      reads: [],
    }),
  },
} as const;

export type Calls = typeof calls;
export type NounOfCall = keyof Calls;
/** 'facts.list', 'notes.save', …: every name on the wire. */
export type CallName = {
  readonly [N in NounOfCall]: `${N}.${Extract<keyof Calls[N], string>}`;
}[NounOfCall];

/** The names in the order of the contract; preload's allow-list. */
export const callNames: readonly CallName[] = Object.entries(calls).flatMap(
  ([noun, verbs]) =>
    // The keys of `calls` are exactly the two halves of CallName; Object.entries forgets that.
    Object.keys(verbs).map((verb) => `${noun}.${verb}` as CallName),
);
