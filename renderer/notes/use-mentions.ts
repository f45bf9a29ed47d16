import { useEffect, useMemo, useRef } from "react";
import { FACT_STATES } from "../../main/domain/query.ts";
import { FactId } from "../../main/domain/ids.ts";
import { useCall } from "../app/cache.ts";
import { titleText, valueText } from "../facts/fact-row.ts";
import { hrefOf } from "../lib/route.ts";
import { useSpeech } from "../parts/speech.ts";
import type { MentionSource, ShownMention } from "./fact-mention.ts";

/** Facts named in a note, always at their present value; the editor hears of every change. */
export const useMentions = (ids: readonly string[]): MentionSource => {
  const speech = useSpeech();
  const known = ids.flatMap((id) => FactId.safeParse(id).data ?? []);
  const { data } = useCall(
    "facts.rows",
    { query: { ids: known, states: [...FACT_STATES] }, limit: 200 },
    { isEnabled: known.length > 0, keepsLast: true },
  );
  const shown = useRef(new Map<string, ShownMention>());
  const listeners = useRef(new Set<() => void>());
  useEffect(() => {
    shown.current = new Map(
      (data?.rows ?? []).map((row) => [
        row.id,
        {
          value: valueText(row, speech) ?? speech.words.facts.noFigure,
          isDisputed: row.isDisputed,
          href: hrefOf({ place: "library", list: "facts", id: row.id }),
          title: titleText(row, speech),
        },
      ]),
    );
    for (const listener of listeners.current) listener();
  }, [data, speech]);
  return useMemo(
    () => ({
      get: (id) => shown.current.get(id),
      subscribe: (listener) => {
        const all = listeners.current;
        all.add(listener);
        return () => all.delete(listener);
      },
    }),
    [],
  );
};
