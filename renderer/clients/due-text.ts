import type { PartialDate } from "../../main/domain/dates.ts";
import { today } from "../lib/days.ts";
import { dueOf } from "../lib/due.ts";
import type { ScreenSpeech } from "../parts/speech.ts";

/** „seit 13. Jan. 2026“, „heute“, „morgen“, „20. Jan. 2026“. */
export const dueText = (
  dueOn: PartialDate,
  { words, format }: ScreenSpeech,
): { readonly text: string; readonly isLate: boolean } => {
  const due = dueOf(dueOn, today());
  switch (due.kind) {
    case "since":
      return {
        text:
          due.days === 1
            ? words.followUps.yesterday
            : words.followUps.since(format.date(dueOn, "medium")),
        isLate: true,
      };
    case "today":
      return { text: words.followUps.today, isLate: false };
    case "tomorrow":
      return { text: words.followUps.tomorrow, isLate: false };
    case "later":
      return { text: format.date(dueOn, "medium"), isLate: false };
  }
};
