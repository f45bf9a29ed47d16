import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import type { ClaimId, FactId, TopicId } from "../../main/domain/ids.ts";
import type { Language } from "../../main/domain/language.ts";
import { useWrite } from "../app/cache.ts";
import { useUndo } from "../app/use-undo.ts";
import { errorSentence } from "../parts/error-sentence.ts";
import { useSpeech } from "../parts/speech.ts";
import { useToast } from "../parts/toasts.ts";
import { printedText } from "./printed-line.ts";

export type FactActions = {
  readonly check: (ids: readonly FactId[]) => void;
  readonly remove: (ids: readonly FactId[]) => void;
  readonly file: (ids: readonly FactId[], topicId: TopicId) => void;
  readonly print: (sheet: FactSheet, claimId: ClaimId) => void;
  readonly restore: (id: FactId, seq: number) => void;
  readonly copy: (sheet: FactSheet, language: Language) => void;
};

/** What can be done with facts without opening a form; each says what it did, with the way back. */
export const useFactActions = (): FactActions => {
  const speech = useSpeech();
  const { words } = speech;
  const say = useToast();
  const { undo } = useUndo();
  const checking = useWrite("facts.check");
  const removing = useWrite("facts.remove");
  const filing = useWrite("facts.file");
  const saving = useWrite("facts.save");
  const restoring = useWrite("facts.restore");
  const told = (text: string) => ({
    onSuccess: () =>
      say({
        text,
        action: { text: words.actions.undo, keyHint: "Mod+Z", run: undo },
      }),
    onError: (error: unknown) => say({ text: errorSentence(error, words) }),
  });
  return {
    check: (ids) =>
      checking.mutate(
        { ids: [...ids] },
        told(words.facts.checkedToast(ids.length)),
      ),
    remove: (ids) =>
      removing.mutate(
        { ids: [...ids] },
        told(
          ids.length === 1
            ? words.facts.removedToast
            : words.facts.removedMany(speech.format.count(ids.length)),
        ),
      ),
    file: (ids, topicId) =>
      filing.mutate({ ids: [...ids], topicId }, told(words.facts.filedToast)),
    print: ({ fact }, claimId) =>
      saving.mutate(
        { fact: { ...fact, printedClaimId: claimId } },
        told(words.facts.printedToast),
      ),
    restore: (id, seq) =>
      restoring.mutate({ id, seq }, told(words.facts.restoredToast)),
    copy: (sheet, language) => {
      void navigator.clipboard
        .writeText(printedText(sheet, language))
        .then(() => say({ text: words.facts.copied }));
    },
  };
};
