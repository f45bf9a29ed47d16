import type { Client } from "../../main/domain/client.ts";
import { pick } from "../../main/domain/language.ts";
import { useCall } from "../app/cache.ts";
import { hrefOf } from "../lib/route.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./ClientPage.module.css";

type BriefingsTabProps = { readonly client: Client };

/** The briefings made for a client. */
export function BriefingsTab({ client }: BriefingsTabProps) {
  const { words, language } = useSpeech();
  const { data } = useCall("briefings.list", {
    clientId: client.id,
    limit: 200,
  });
  return (
    <section
      className={styles.tabBody}
      aria-label={words.clients.tabs.briefings}
      data-pane
    >
      {data?.total === 0 && (
        <p className={styles.none}>{words.clients.noBriefings}</p>
      )}
      <ul>
        {data?.rows.map((briefing) => (
          <li key={briefing.id} className={styles.row}>
            <a href={hrefOf({ place: "briefings", id: briefing.id })}>
              {pick(briefing.title, language).text}
            </a>
            <span className={styles.quiet}>
              {[
                briefing.languages
                  .map((each) => words.languages[each])
                  .join(", "),
                words.briefings.blocks(briefing.blocks.length),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
