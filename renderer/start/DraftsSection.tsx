import { pick } from "../../main/domain/language.ts";
import { useCall } from "../app/cache.ts";
import { hrefOf } from "../lib/route.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./StartPage.module.css";
import { StartSection } from "./StartSection.tsx";

/** Briefings that are being worked on. */
export function DraftsSection() {
  const { words, format, language } = useSpeech();
  const { data } = useCall("briefings.list", { limit: 6 });
  const { data: clients } = useCall("clients.list", { limit: 200 });
  if (data === undefined) return null;
  return (
    <StartSection
      title={words.start.drafts}
      count={format.count(data.total)}
      link={{
        href: hrefOf({ place: "briefings" }),
        text: words.start.allDrafts,
      }}
      none={words.start.noDrafts}
      isEmpty={data.total === 0}
    >
      {data.rows.map((briefing) => {
        const client = clients?.rows.find(({ id }) => id === briefing.clientId);
        const meta = [
          client?.name,
          briefing.languages.map((each) => words.languages[each]).join(", "),
          words.briefings.blocks(briefing.blocks.length),
        ];
        return (
          <li key={briefing.id} className={styles.row}>
            <span className={styles.what}>
              <a
                className={styles.strong}
                href={hrefOf({ place: "briefings", id: briefing.id })}
              >
                {pick(briefing.title, language).text}
              </a>
              <span className={styles.meta}>
                {meta.filter((part) => part !== undefined).join(" · ")}
              </span>
            </span>
          </li>
        );
      })}
    </StartSection>
  );
}
