import { z } from "zod";

/**
 * Every record is named by a UUID: version 7 from newId for what a person makes, a fixed one for what the
 * starter library ships. The brand keeps a claim's id from being handed in where a fact's is meant.
 */
const idOf = <Noun extends string>(noun: Noun) => z.guid().brand(noun);

export const SourceId = idOf("source");
export const SubjectId = idOf("subject");
export const AttributeId = idOf("attribute");
export const TopicId = idOf("topic");
export const FactId = idOf("fact");
export const ClaimId = idOf("claim");
export const ClientId = idOf("client");
export const NoteId = idOf("note");
export const FollowUpId = idOf("followUp");
export const BriefingId = idOf("briefing");
export const BlockId = idOf("block");
export const TemplateId = idOf("template");
export const ThemeId = idOf("theme");
export const ProposalId = idOf("proposal");
export const HandoutId = idOf("handout");
export const ViewId = idOf("view");
export const RateId = idOf("rate");
export const PackId = idOf("pack");

export type SourceId = z.infer<typeof SourceId>;
export type SubjectId = z.infer<typeof SubjectId>;
export type AttributeId = z.infer<typeof AttributeId>;
export type TopicId = z.infer<typeof TopicId>;
export type FactId = z.infer<typeof FactId>;
export type ClaimId = z.infer<typeof ClaimId>;
export type ClientId = z.infer<typeof ClientId>;
export type NoteId = z.infer<typeof NoteId>;
export type FollowUpId = z.infer<typeof FollowUpId>;
export type BriefingId = z.infer<typeof BriefingId>;
export type BlockId = z.infer<typeof BlockId>;
export type TemplateId = z.infer<typeof TemplateId>;
export type ThemeId = z.infer<typeof ThemeId>;
export type ProposalId = z.infer<typeof ProposalId>;
export type HandoutId = z.infer<typeof HandoutId>;
export type ViewId = z.infer<typeof ViewId>;
export type RateId = z.infer<typeof RateId>;
export type PackId = z.infer<typeof PackId>;

/** A SHA-256 in lower-case hex: the name of a kept file. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand("sha256");
export type Sha256 = z.infer<typeof Sha256>;
