import { FilePlus, NotebookPen } from "lucide-react";
import { useContext } from "react";
import { useCall } from "../app/cache.ts";
import { CommandsContext } from "../app/commands.ts";
import { StatusNote } from "../app/StatusNote.tsx";
import { go } from "../lib/route.ts";
import { useToday } from "../lib/use-today.ts";
import { Bar } from "../parts/Bar.tsx";
import { Button } from "../parts/Button.tsx";
import { Scroll } from "../parts/Scroll.tsx";
import { useSpeech } from "../parts/speech.ts";
import { DraftsSection } from "./DraftsSection.tsx";
import { DueSection } from "./DueSection.tsx";
import { ReviewSection } from "./ReviewSection.tsx";
import styles from "./StartPage.module.css";
import { Welcome } from "./Welcome.tsx";

/** The day: what is due, what is being worked on, what is to be checked. */
export function StartPage() {
  const { words, format } = useSpeech();
  const today = useToday();
  const commands = useContext(CommandsContext);
  const { data: status } = useCall("app.status", {});
  const clients = status?.counts["client"] ?? 0;
  return (
    <div className={styles.place} data-pane>
      <Bar
        title={format.day(`${today}T12:00:00`, "weekday")}
        actions={
          <>
            <Button
              icon={NotebookPen}
              keyHint="Mod+N"
              onPress={() =>
                commands
                  .all()
                  .findLast(({ id }) => id === "newNote")
                  ?.run()
              }
            >
              {words.start.note}
            </Button>
            <Button
              kind="filled"
              icon={FilePlus}
              onPress={() => go({ place: "briefings" })}
            >
              {words.start.briefing}
            </Button>
          </>
        }
      />
      <Scroll>
        {status?.firstStart === true && <Welcome />}
        <div className={styles.columns}>
          <div>
            <DueSection />
            <DraftsSection />
          </div>
          <div>
            <ReviewSection />
          </div>
        </div>
      </Scroll>
      {status !== undefined && (
        <StatusNote>
          <span>
            {words.statusLine.facts(format.count(status.counts["fact"] ?? 0))}
          </span>
          <span>
            {words.statusLine.clients(format.count(clients), clients === 1)}
          </span>
        </StatusNote>
      )}
    </div>
  );
}
