import type { Attribute } from "../domain/attribute.ts";
import type { Claim } from "../domain/claim.ts";
import { dayOf } from "../domain/dates.ts";
import {
  contradicting,
  isDisputed,
  openClaims,
  type ResolveRelative,
} from "../domain/dispute.ts";
import type { Fact } from "../domain/fact.ts";
import type { FactSheet, SourcedClaim } from "../domain/fact-sheet.ts";
import { freshnessOf } from "../domain/freshness.ts";
import type { SubjectId } from "../domain/ids.ts";
import type { Subject } from "../domain/subject.ts";
import { canonical } from "../domain/units.ts";
import { fail } from "../contract/errors.ts";
import type { Context } from "./context.ts";

/** A subject belongs to a maker, the maker to a country; more steps are a mistake in the data, a ring perhaps. */
const DEEPEST = 6;

/** Reads each record once for as long as it lives: for one list, one briefing. */
export const createSheets = ({
  store,
  now,
}: Pick<Context, "store" | "now">) => {
  const today = dayOf(now());
  const { tables } = store;

  const once = <Item>(noun: string, get: (id: string) => Item | undefined) => {
    const seen = new Map<string, Item>();
    return (id: string): Item => {
      const item = seen.get(id) ?? get(id);
      if (item === undefined) throw fail("record.missing", { noun, id });
      seen.set(id, item);
      return item;
    };
  };
  const sourceOf = once("source", tables.source.get);
  const subjectOf = once("subject", tables.subject.get);
  const attributeOf = once("attribute", tables.attribute.get);
  const topicOf = once("topic", tables.topic.get);

  /** The subject and all it belongs to, nearest first. */
  const chainOf = (id: SubjectId): readonly Subject[] => {
    const chain: Subject[] = [];
    for (
      let next: SubjectId | undefined = id;
      next !== undefined && chain.length < DEEPEST;
      next = chain.at(-1)?.partOf
    )
      chain.push(subjectOf(next));
    return chain;
  };

  const resolved = new Map<string, number | undefined>();
  const resolverFor =
    (attribute: Attribute): ResolveRelative =>
    (to) => {
      const key = `${to} ${attribute.id}`;
      if (!resolved.has(key)) resolved.set(key, valueFor(to, attribute));
      return resolved.get(key);
    };
  const valueFor = (
    to: SubjectId,
    attribute: Attribute,
  ): number | undefined => {
    const claim = tables.claim.getPrintedFor(to, attribute.id);
    return claim?.reading.kind === "number" && claim.unit !== undefined
      ? canonical(claim.reading.value, claim.unit)
      : undefined;
  };

  const inOrder = (claims: readonly Claim[], fact: Fact): readonly Claim[] => {
    const rank = (claim: Claim) =>
      claim.id === fact.printedClaimId
        ? 0
        : claim.standing.kind === "open"
          ? 1
          : 2;
    return claims.toSorted((one, other) => rank(one) - rank(other));
  };

  const relatedTo = (
    fact: Fact,
    claims: readonly Claim[],
  ): Readonly<Record<SubjectId, Subject>> => {
    const named = claims.flatMap(({ reading }) =>
      reading.kind === "relative" ? [reading.to] : [],
    );
    return Object.fromEntries(
      [...fact.subjectIds, ...named]
        .flatMap(chainOf)
        .map((subject) => [subject.id, subject]),
    );
  };

  const sheetOf = (fact: Fact): FactSheet => {
    const attribute = attributeOf(fact.attributeId);
    const claims = inOrder(tables.claim.listOfFact(fact.id), fact);
    const resolve = resolverFor(attribute);
    const sourced = (claim: Claim): SourcedClaim => ({
      claim,
      source: sourceOf(claim.sourceId),
    });
    const printed = claims.find(({ id }) => id === fact.printedClaimId);
    const open = openClaims(claims);
    return {
      fact,
      subjects: fact.subjectIds.map(subjectOf),
      attribute,
      topic: topicOf(fact.topicId),
      claims: claims.map(sourced),
      printed: printed && sourced(printed),
      against:
        printed === undefined
          ? []
          : contradicting(printed, claims, resolve).map(sourced),
      isDisputed: isDisputed(claims, resolve),
      isSingleSource:
        open.length > 0 &&
        new Set(open.map(({ sourceId }) => sourceId)).size === 1,
      freshness: freshnessOf(fact, attribute, today),
      related: relatedTo(fact, claims),
    };
  };

  return { sheetOf, chainOf };
};

export type Sheets = ReturnType<typeof createSheets>;
