import type { Change, ChangeRow } from "../../main/domain/change.ts";
import { Claim } from "../../main/domain/claim.ts";
import { Fact } from "../../main/domain/fact.ts";
import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import type { ScreenSpeech } from "../parts/speech.ts";

/** What the history is told with: sources and subjects that the rows only name. */
type Told = {
  readonly sheet: FactSheet;
  readonly speech: ScreenSpeech;
  /** Its claims as they stood after the change. */
  readonly claims: ReadonlyMap<string, Claim>;
};

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const claimOf = (value: unknown): Claim | undefined =>
  Claim.safeParse(value).data;
const factOf = (value: unknown): Fact | undefined => Fact.safeParse(value).data;

const valueOf = (claim: Claim | undefined, { sheet, speech }: Told): string =>
  claim === undefined
    ? speech.words.facts.noFigure
    : speech.format.value(claim, sheet.attribute, sheet.related);

const sourceOf = (claim: Claim | undefined, { sheet }: Told): string => {
  const found = sheet.claims.find((each) => each.source.id === claim?.sourceId);
  return found?.source.publisher ?? "";
};

const claimText = ({ before, after }: ChangeRow, told: Told): string => {
  const { history } = told.speech.words;
  const was = claimOf(before);
  const is = claimOf(after);
  if (is === undefined) return history.claimRemoved(sourceOf(was, told)).trim();
  if (was === undefined) return history.claimAdded(sourceOf(is, told)).trim();
  const [from, to] = [valueOf(was, told), valueOf(is, told)];
  return from === to
    ? history.claimChanged(sourceOf(is, told))
    : history.claimChangedValue(sourceOf(is, told), from, to);
};

const printedText = (
  was: Fact,
  is: Fact,
  rows: readonly ChangeRow[],
  told: Told,
): string => {
  const { history } = told.speech.words;
  const removed = new Map(
    rows.flatMap(({ id, before }) => [[id, claimOf(before)] as const]),
  );
  const find = (id: string | undefined) =>
    id === undefined ? undefined : (told.claims.get(id) ?? removed.get(id));
  if (is.printedClaimId === undefined) return history.printedNone;
  const source = sourceOf(find(is.printedClaimId), told);
  return was.printedClaimId === undefined
    ? history.printedFirst(source)
    : history.printedNow(
        source,
        valueOf(find(was.printedClaimId), told),
        valueOf(find(is.printedClaimId), told),
      );
};

/** What each field of a fact says when it alone has changed. */
const fieldTexts = (
  was: Fact,
  is: Fact,
  rows: readonly ChangeRow[],
  told: Told,
): readonly string[] => {
  const { words } = told.speech;
  const { history } = words;
  const judgement = [
    "likelihood",
    "confidence",
    "confidenceReason",
    "reasons",
    "basisIds",
  ] as const;
  const said: readonly (readonly [boolean, string])[] = [
    [
      was.printedClaimId !== is.printedClaimId,
      printedText(was, is, rows, told),
    ],
    [!isSame(was.statement, is.statement), history.statement],
    [!isSame(was.subjectIds, is.subjectIds), history.subjects],
    [was.attributeId !== is.attributeId, history.attribute],
    [was.topicId !== is.topicId, history.topic],
    [
      was.nature !== is.nature,
      history.nature(words.nature[was.nature], words.nature[is.nature]),
    ],
    [
      judgement.some((field) => !isSame(was[field], is[field])),
      history.judgement,
    ],
    [
      was.supersededBy === undefined && is.supersededBy !== undefined,
      history.superseded,
    ],
    [
      was.withdrawnAt === undefined && is.withdrawnAt !== undefined,
      history.withdrawn,
    ],
  ];
  const texts = said.filter(([holds]) => holds).map(([, text]) => text);
  return texts.length === 0 && was.checkedOn !== is.checkedOn
    ? [history.checked]
    : texts;
};

const createdText = (change: Change, { speech }: Told): string =>
  change.window === "starter"
    ? speech.words.history.starter
    : speech.words.history.created;

/** The claims of a fact as they stood after each of its changes, which are given newest first. */
export const claimsAfter = (
  sheet: FactSheet,
  changes: readonly Change[],
): readonly ReadonlyMap<string, Claim>[] => {
  const claims = new Map<string, Claim>(
    sheet.claims.map(({ claim }) => [claim.id, claim]),
  );
  return changes.map(({ rows }) => {
    const then = new Map(claims);
    for (const { noun, id, before } of rows.filter(
      (row) => row.noun === "claim",
    )) {
      const was = noun === "claim" ? claimOf(before) : undefined;
      if (was === undefined) claims.delete(id);
      else claims.set(id, was);
    }
    return then;
  });
};

/** One line of the history: what changed, from what to what. */
export const historyText = (change: Change, told: Told): string => {
  const { history } = told.speech.words;
  const { id } = told.sheet.fact;
  const lead =
    change.undoes === undefined
      ? change.redoes === undefined
        ? ""
        : `${history.redo}: `
      : `${history.undo}: `;
  const factRow = change.rows.find(
    (row) => row.noun === "fact" && row.id === id,
  );
  const was = factOf(factRow?.before);
  const is = factOf(factRow?.after);
  if (factRow !== undefined && was === undefined)
    return lead + createdText(change, told);
  if (factRow !== undefined && is === undefined) return lead + history.removed;
  if (change.verb === "facts.restore") return history.restored;
  const own = change.rows.filter(
    (row) =>
      row.noun === "claim" &&
      (claimOf(row.after) ?? claimOf(row.before))?.factId === id,
  );
  const fields =
    was === undefined || is === undefined
      ? []
      : fieldTexts(was, is, change.rows, told);
  const texts = [...own.map((row) => claimText(row, told)), ...fields];
  return lead + (texts.length === 0 ? history.edited : texts.join("; "));
};
