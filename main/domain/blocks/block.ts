import type { z } from "zod";
import type { Briefing } from "../briefing.ts";
import type { Client } from "../client.ts";
import type { Document, Node } from "../document.ts";
import type { FactSheet } from "../fact-sheet.ts";
import type { Format } from "../format.ts";
import type { AttributeId, BlockId, FactId, SubjectId } from "../ids.ts";
import type { FactQuery } from "../query.ts";
import type { Consultant } from "../settings.ts";
import type { Attribute } from "../attribute.ts";
import type { Source } from "../source.ts";
import type { Subject } from "../subject.ts";
import type { Words } from "../words/index.ts";

/** What a block wants from the store, as plain queries by a name of its own. It never sees the store itself. */
export type Needs = {
  readonly facts?: Readonly<Record<string, FactQuery>> | undefined;
  readonly subjectIds?: readonly SubjectId[] | undefined;
  readonly attributeIds?: readonly AttributeId[] | undefined;
};

/** What gather fetched for the needs: all facts of each query, in its order. No note's private text is ever in it. */
export type BlockData = {
  readonly facts: Readonly<Record<string, readonly FactSheet[]>>;
  /** Facts that texts of this block mention, and basis facts of its judgements, by id. */
  readonly mentioned: ReadonlyMap<FactId, FactSheet>;
  /** The subjects asked for, and all that they belong to (maker, country). */
  readonly subjects: ReadonlyMap<SubjectId, Subject>;
  readonly attributes: ReadonlyMap<AttributeId, Attribute>;
};

/** What every block of one briefing shares. */
export type Setting = {
  readonly briefing: Briefing;
  readonly client: Client;
  readonly consultant?: Consultant | undefined;
  /** The handout's number, and what it replaces. */
  readonly number: string;
  readonly replaces?:
    { readonly number: string; readonly issuedAt: string } | undefined;
  /** UTC ISO: the day that is printed. */
  readonly at: string;
};

/** All that a block is composed from: its options and data, and the language it speaks. */
export type ComposeInput<Options> = {
  readonly blockId: BlockId;
  readonly options: Options;
  readonly data: BlockData;
  readonly setting: Setting;
  readonly words: Words;
  readonly format: Format;
};

/** The same once all other blocks stand. */
export type LateInput<Options> = ComposeInput<Options> & {
  /** The document so far: all blocks composed, citations numbered. */
  readonly document: Document;
  /** The sources it cites, by their numbers from 1. */
  readonly cited: readonly CitedSource[];
};

/** A source with the number under which the document cites it. */
export type CitedSource = { readonly number: number; readonly source: Source };

type FieldBase = {
  /** Names the option, with dots into objects: `intro`, and inside `items` the name within each item. */
  readonly path: string;
  /** Key of the field's label in words.fields. */
  readonly label: keyof Words["fields"];
};

/** One line of the form in which a block's options are edited. */
export type Field = FieldBase &
  (
    | {
        readonly control:
          | "localizedText"
          | "localizedLines"
          | "localizedMarkdown"
          | "fact"
          | "factQuery"
          | "subjects"
          | "attribute"
          | "attributes"
          | "toggle";
      }
    | {
        readonly control: "choice";
        readonly choices: readonly {
          readonly value: string;
          readonly label: keyof Words["choices"];
        }[];
      }
    /** A list that is edited item by item: the figures of key figures, the groups of a fact list. */
    | {
        readonly control: "items";
        readonly fields: readonly Field[];
        readonly least: number;
        readonly most: number;
      }
  );

/** A block type as it is registered; see defineBlock. */
export type BlockDefinition<Type extends string, Schema extends z.ZodType> = {
  readonly type: Type;
  readonly version: number;
  readonly options: Schema;
  readonly fields: readonly Field[];
  readonly needs?: (input: {
    readonly options: z.infer<Schema>;
    readonly briefing: Briefing;
  }) => Needs;
  readonly compose: (input: ComposeInput<z.infer<Schema>>) => readonly Node[];
  /** Composed once the others stand: contents, sources, key of likelihoods. Takes the place of what compose gave. */
  readonly late?: (input: LateInput<z.infer<Schema>>) => readonly Node[];
  /** Lifts options stored at version n (the key) to n + 1. */
  readonly upgrades?: Readonly<
    Record<
      number,
      (options: Readonly<Record<string, unknown>>) => Record<string, unknown>
    >
  >;
};

/**
 * A block type: its options, the form they are edited in, what it reads and what it becomes in a Document.
 * Kept as given; the call only ties the types of options, needs and compose together.
 */
export const defineBlock = <
  const Type extends string,
  Schema extends z.ZodType,
>(
  definition: BlockDefinition<Type, Schema>,
): BlockDefinition<Type, Schema> => definition;
