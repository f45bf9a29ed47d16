import { z } from "zod";
import { Nature } from "./fact.ts";
import { FRESHNESS } from "./freshness.ts";
import {
  AttributeId,
  FactId,
  SourceId,
  SubjectId,
  TopicId,
  ViewId,
} from "./ids.ts";
import { filledText, text } from "./language.ts";

/** current: it stands and nothing contradicts it. Disputed is computed (dispute.ts), the other two are stored. */
export const FACT_STATES = [
  "current",
  "disputed",
  "superseded",
  "withdrawn",
] as const;
export const FactState = z.enum(FACT_STATES);
export type FactState = z.infer<typeof FactState>;

/** Which facts are meant. Conditions combine with “and”, the ids inside one with “or”. `ids` keeps its order. */
export const FactQuery = z
  .strictObject({
    ids: z.array(FactId).max(2000).readonly().optional(),
    text: text(400).optional(),
    subjectIds: z.array(SubjectId).max(200).readonly().optional(),
    attributeIds: z.array(AttributeId).max(200).readonly().optional(),
    topicIds: z.array(TopicId).max(200).readonly().optional(),
    sourceIds: z.array(SourceId).max(200).readonly().optional(),
    natures: z.array(Nature).max(4).readonly().optional(),
    /** Facts that still stand, disputed or not, unless said otherwise. */
    states: z.array(FactState).min(1).max(4).readonly().optional(),
    freshness: z.array(z.enum(FRESHNESS)).min(1).max(3).readonly().optional(),
  })
  .readonly();
export type FactQuery = z.infer<typeof FactQuery>;

/** A saved query, live wherever it is used. */
export const View = z
  .strictObject({ id: ViewId, name: filledText(120), query: FactQuery })
  .readonly();
export type View = z.infer<typeof View>;
