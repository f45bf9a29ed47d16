import { Claim } from "../../main/domain/claim.ts";
import { readDate } from "../lib/read-date.ts";
import type { ScreenFormat } from "../lib/screen-format.ts";
import type { ClaimDraft } from "./fact-draft.ts";
import { readValue } from "./read-value.ts";

const NO_ID = "00000000-0000-4000-8000-000000000000";

/** What was understood of a typed value, as the app will write it: 559 → „559 kW“. Undefined where nothing was. */
export const understood = (
  { kind, value, unit }: Pick<ClaimDraft, "kind" | "value" | "unit">,
  format: ScreenFormat,
): string | undefined => {
  if (value.trim() === "") return undefined;
  if (kind === "date") {
    const read = readDate(value);
    return read.ok ? format.date(read.value) : undefined;
  }
  if (kind !== "number") return undefined;
  const read = readValue(value, format.language);
  const shownUnit = read.ok ? (read.unit ?? unit) : undefined;
  if (!read.ok || shownUnit === undefined) return undefined;
  // Written by the same format that writes stored claims; only reading and unit are read there.
  const claim = Claim.safeParse({
    id: NO_ID,
    factId: NO_ID,
    sourceId: NO_ID,
    printed: "x",
    reading: read.reading,
    unit: shownUnit,
    condition: {},
    credibility: 6,
    standing: { kind: "open" },
  });
  return claim.success ? format.value(claim.data, {}, {}) : undefined;
};
