import { type ToastNews, useToast } from "../parts/toasts.ts";
import { errorSentence } from "../parts/error-sentence.ts";
import { useSpeech } from "../parts/speech.ts";
import { useWrite } from "./cache.ts";
import { changeText, reversed } from "./change-text.ts";

/** Undo and redo of what this window wrote, each with news and the way back. */
export const useUndo = (): {
  readonly undo: () => void;
  readonly redo: () => void;
} => {
  const speech = useSpeech();
  const say = useToast();
  const undoing = useWrite("changes.undo");
  const redoing = useWrite("changes.redo");
  const { words } = speech;
  const sayError = (error: unknown) =>
    say({ text: errorSentence(error, words) });
  const redo = () =>
    redoing.mutate(
      {},
      {
        onSuccess: ({ rows }) =>
          say(news(words.undone.redone(changeText(rows, speech)), "undo")),
        onError: sayError,
      },
    );
  const undo = () =>
    undoing.mutate(
      {},
      {
        onSuccess: ({ rows }) =>
          say(
            news(
              words.undone.undone(changeText(reversed(rows), speech)),
              "redo",
            ),
          ),
        onError: sayError,
      },
    );
  const news = (text: string, way: "undo" | "redo"): ToastNews => ({
    text,
    action: {
      text: words.actions[way],
      keyHint: way === "undo" ? "Mod+Z" : "Mod+Shift+Z",
      run: way === "undo" ? undo : redo,
    },
  });
  return { undo, redo };
};
