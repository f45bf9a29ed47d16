import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { Attribute } from "../../main/domain/attribute.ts";
import type { BlockData, Needs } from "../../main/domain/blocks/block.ts";
import { Briefing } from "../../main/domain/briefing.ts";
import { Claim } from "../../main/domain/claim.ts";
import { Client } from "../../main/domain/client.ts";
import {
  factsBehind,
  mentionedFacts,
  needsOf,
} from "../../main/domain/compose.ts";
import { Fact } from "../../main/domain/fact.ts";
import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import type { BlockId, FactId, SubjectId } from "../../main/domain/ids.ts";
import type { FactQuery } from "../../main/domain/query.ts";
import { Consultant } from "../../main/domain/settings.ts";
import { Source } from "../../main/domain/source.ts";
import { ownersOf, Subject } from "../../main/domain/subject.ts";
import { canonical } from "../../main/domain/units.ts";
import { aSheet } from "./builders.ts";

const folder = fileURLToPath(
  new URL("../../resources/starter", import.meta.url),
);
const read = <Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.infer<Schema> =>
  schema.parse(JSON.parse(readFileSync(path.join(folder, file), "utf8")));

const Manifest = z.object({ files: z.object({ facts: z.array(z.string()) }) });
const FactWithClaims = z.object({ fact: Fact, claims: z.array(Claim) });
const Sample = z.object({ consultant: Consultant, clients: z.array(Client) });

const byId = <Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]));

/** The starter library in memory: enough of a store to compose the sample briefing from, without opening one. */
export const readLibrary = () => {
  const subjects = byId(read("subjects.json", z.array(Subject)));
  const attributes = byId(read("attributes.json", z.array(Attribute)));
  const sources = read("sources.json", z.array(Source));
  const records = read("starter.json", Manifest).files.facts.flatMap((file) =>
    read(file, z.array(FactWithClaims)),
  );
  const find = (id: SubjectId) => subjects.get(id);
  const withOwners = (ids: readonly SubjectId[]): readonly Subject[] =>
    ids
      .flatMap((id) => find(id) ?? [])
      .flatMap((subject) => [subject, ...ownersOf(subject, find)]);

  const printedValue = (
    to: SubjectId,
    attributeId: string,
  ): number | undefined => {
    const record = records.find(
      ({ fact }) =>
        fact.subjectIds[0] === to && fact.attributeId === attributeId,
    );
    const claim = record?.claims.find(
      ({ id }) => id === record.fact.printedClaimId,
    );
    return claim?.reading.kind === "number" && claim.unit !== undefined
      ? canonical(claim.reading.value, claim.unit)
      : undefined;
  };

  const sheets = records.map(({ fact, claims }): FactSheet => {
    const rank = (claim: Claim) =>
      claim.id === fact.printedClaimId
        ? 0
        : claim.standing.kind === "open"
          ? 1
          : 2;
    const attribute = attributes.get(fact.attributeId);
    if (attribute === undefined)
      throw new Error(`no attribute ${fact.attributeId}`);
    const pointedTo = claims.flatMap(({ reading }) =>
      reading.kind === "relative" ? [reading.to] : [],
    );
    return aSheet({
      fact: { printedClaimId: undefined, ...fact },
      claims: claims.toSorted((one, other) => rank(one) - rank(other)),
      sources,
      subjects: fact.subjectIds.flatMap((id) => find(id) ?? []),
      related: withOwners([...fact.subjectIds, ...pointedTo]),
      attribute,
      resolve: (to) => printedValue(to, fact.attributeId),
    });
  });
  const sheetById = new Map(sheets.map((sheet) => [sheet.fact.id, sheet]));

  const answer = ({
    ids,
    subjectIds,
    attributeIds,
    topicIds,
    states,
  }: FactQuery): readonly FactSheet[] => {
    const asked =
      ids === undefined ? sheets : ids.flatMap((id) => sheetById.get(id) ?? []);
    return asked.filter(
      ({ fact, isDisputed }) =>
        (subjectIds === undefined ||
          fact.subjectIds.some((id) => subjectIds.includes(id))) &&
        (attributeIds === undefined ||
          attributeIds.includes(fact.attributeId)) &&
        (topicIds === undefined || topicIds.includes(fact.topicId)) &&
        (states === undefined ||
          states.includes(isDisputed ? "disputed" : "current")),
    );
  };

  const dataFor = (needs: Needs, mentioned: readonly FactId[]): BlockData => {
    const facts = Object.fromEntries(
      Object.entries(needs.facts ?? {}).map(([name, query]) => [
        name,
        answer(query),
      ]),
    );
    const all = [...mentioned, ...factsBehind(Object.values(facts).flat())];
    return {
      facts,
      mentioned: new Map(
        all
          .flatMap((id) => sheetById.get(id) ?? [])
          .map((sheet) => [sheet.fact.id, sheet]),
      ),
      subjects: new Map(
        withOwners(needs.subjectIds ?? []).map((subject) => [
          subject.id,
          subject,
        ]),
      ),
      attributes: new Map(
        (needs.attributeIds ?? [])
          .flatMap((id) => attributes.get(id) ?? [])
          .map((attribute) => [attribute.id, attribute]),
      ),
    };
  };

  return {
    sample: read("sample.json", Sample),
    briefing: () => read("sample-briefing.json", Briefing),
    /** What gather would fetch for each block of a briefing. */
    gather: (briefing: Briefing): ReadonlyMap<BlockId, BlockData> => {
      const mentioned = mentionedFacts(briefing);
      return new Map(
        [...needsOf(briefing)].map(([blockId, needs]) => [
          blockId,
          dataFor(needs, mentioned.get(blockId) ?? []),
        ]),
      );
    },
  };
};
