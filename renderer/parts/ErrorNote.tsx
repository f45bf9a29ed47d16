import { CallError } from "../lib/api.ts";
import { Button } from "./Button.tsx";
import { errorSentence } from "./error-sentence.ts";
import { Notice } from "./Notice.tsx";
import { useSpeech } from "./speech.ts";
import { useToast } from "./toasts.ts";

/** What an error is made of, for whoever is to mend it. */
const detailsText = (error: unknown): string =>
  error instanceof CallError
    ? `${error.code} ${JSON.stringify(error.details)}`
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);

type ErrorNoteProps = {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
};

/** An error that needs an answer, in the place it concerns: what happened, what is safe, what to do. */
export function ErrorNote({ error, onRetry }: ErrorNoteProps) {
  const { words } = useSpeech();
  const say = useToast();
  const copy = () => {
    void navigator.clipboard
      .writeText(detailsText(error))
      .then(() => say({ text: words.actions.copied }));
  };
  return (
    <Notice title={errorSentence(error, words)} tone="bad" isAlert>
      {onRetry && (
        <Button kind="link" isSmall onPress={onRetry}>
          {words.actions.retry}
        </Button>
      )}{" "}
      <Button kind="link" isSmall onPress={copy}>
        {words.actions.copyDetails}
      </Button>
    </Notice>
  );
}
