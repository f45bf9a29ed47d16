import { errorSentence } from "../parts/error-sentence.ts";
import { useSpeech } from "../parts/speech.ts";
import { type ToastNews, useToast } from "../parts/toasts.ts";
import { useUndo } from "./use-undo.ts";

/** What happens after a write that can be taken back: news with Undo, or the sentence of the error. */
export const useTold = (): ((text: string) => {
  readonly onSuccess: () => void;
  readonly onError: (error: unknown) => void;
}) => {
  const { words } = useSpeech();
  const say = useToast();
  const { undo } = useUndo();
  const news = (text: string): ToastNews => ({
    text,
    action: { text: words.actions.undo, keyHint: "Mod+Z", run: undo },
  });
  return (text) => ({
    onSuccess: () => say(news(text)),
    onError: (error) => say({ text: errorSentence(error, words) }),
  });
};
