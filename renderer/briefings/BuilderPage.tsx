import { useCall } from "../app/cache.ts";
import { detailsOf } from "../lib/api.ts";
import { go } from "../lib/route.ts";
import { Button } from "../parts/Button.tsx";
import { Empty } from "../parts/Empty.tsx";
import { ErrorNote } from "../parts/ErrorNote.tsx";
import { useSpeech } from "../parts/speech.ts";
import { Builder } from "./Builder.tsx";

const ALL = { limit: 200 };

/** Reads what the builder needs: the briefing, for whom it may be, and the looks. */
export function BuilderPage({ id }: { readonly id: string }) {
  const { words } = useSpeech();
  const briefing = useCall("briefings.get", { id });
  const clients = useCall("clients.list", ALL);
  const themes = useCall("themes.list", ALL);
  if (detailsOf(briefing.error, "record.missing") !== undefined) {
    return (
      <Empty
        title={words.briefings.missing}
        text={words.briefings.missingText}
        actions={
          <Button onPress={() => go({ place: "briefings" })}>
            {words.briefings.list}
          </Button>
        }
      />
    );
  }
  if (briefing.error !== null)
    return (
      <ErrorNote
        error={briefing.error}
        onRetry={() => void briefing.refetch()}
      />
    );
  if (
    briefing.data === undefined ||
    clients.data === undefined ||
    themes.data === undefined
  )
    return null;
  return (
    <Builder
      key={id}
      stored={briefing.data}
      clients={clients.data.rows}
      themes={themes.data.rows}
    />
  );
}
