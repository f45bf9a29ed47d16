import { Download } from "lucide-react";
import type { Client } from "../../main/domain/client.ts";
import type { Handout } from "../../main/domain/handout.ts";
import { useCall } from "../app/cache.ts";
import { api, sendToHost } from "../lib/api.ts";
import { Button } from "../parts/Button.tsx";
import { errorSentence } from "../parts/error-sentence.ts";
import { useSpeech } from "../parts/speech.ts";
import { useToast } from "../parts/toasts.ts";
import styles from "./ClientPage.module.css";

type HandoutsTabProps = { readonly client: Client };

/** What lies at the client, as it was handed over; each PDF can be saved again. */
export function HandoutsTab({ client }: HandoutsTabProps) {
  const { words, format } = useSpeech();
  const say = useToast();
  const { data } = useCall("handouts.list", {
    clientId: client.id,
    limit: 200,
  });
  const save = async ({ id, number, title }: Handout) => {
    try {
      const { url } = await api.handouts.pdf({ id });
      const saved = await sendToHost("dialogs.save", {
        url,
        name: `${number} ${title}.pdf`,
        kind: "pdf",
      });
      if (saved !== null)
        say({
          text: words.clients.savedPdf(saved.name),
          action: {
            text: words.actions.show,
            run: () => void sendToHost("files.show", { id: saved.id }),
          },
        });
    } catch (error) {
      say({ text: errorSentence(error, words) });
    }
  };
  return (
    <section
      className={styles.tabBody}
      aria-label={words.clients.tabs.handouts}
      data-pane
    >
      {data?.total === 0 && (
        <p className={styles.none}>{words.clients.noHandouts}</p>
      )}
      <ul>
        {data?.rows.map((handout) => (
          <li key={handout.id} className={styles.row}>
            <span>
              {handout.number} <strong>{handout.title}</strong>
            </span>
            <span className={styles.quiet}>
              {[
                words.languages[handout.language],
                words.clients.pages(handout.pages),
                format.day(handout.issuedAt),
              ].join(" · ")}
            </span>
            <Button isSmall icon={Download} onPress={() => void save(handout)}>
              {words.clients.savePdf}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
