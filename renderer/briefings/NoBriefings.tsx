import { go } from "../lib/route.ts";
import { Button } from "../parts/Button.tsx";
import { Empty } from "../parts/Empty.tsx";
import { useSpeech } from "../parts/speech.ts";

type NoBriefingsProps = {
  readonly isHandouts: boolean;
  readonly hasClients: boolean;
  readonly onNew: () => void;
};

/** Nothing is there yet: what belongs here, and how to begin. */
export function NoBriefings({
  isHandouts,
  hasClients,
  onNew,
}: NoBriefingsProps) {
  const { words } = useSpeech();
  const { briefings } = words;
  if (isHandouts)
    return (
      <Empty title={briefings.noHandouts} text={briefings.noHandoutsText} />
    );
  const text = hasClients
    ? briefings.emptyText
    : `${briefings.emptyText} ${briefings.emptyNoClient}`;
  return (
    <Empty
      title={briefings.emptyTitle}
      text={text}
      actions={
        hasClients ? (
          <Button kind="filled" keyHint="N" hasFocus onPress={onNew}>
            {briefings.emptyAction}
          </Button>
        ) : (
          <Button
            kind="filled"
            hasFocus
            onPress={() => go({ place: "clients" })}
          >
            {words.places.clients}
          </Button>
        )
      }
    />
  );
}
