import type { ScreenSpeech } from "../parts/speech.ts";
import type { Fault } from "./form-model.ts";

/** What does not fit, and what the PDF does meanwhile. */
export const faultSentence = (
  fault: Fault,
  hasValid: boolean,
  { words, format }: ScreenSpeech,
): string => {
  const { faults, stays, notYet } = words.builder;
  const what =
    "count" in fault
      ? faults[fault.kind](format.count(fault.count))
      : faults[fault.kind];
  return `${what} ${hasValid ? stays : notYet}`;
};
