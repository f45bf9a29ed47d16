import type { Client } from "../../main/domain/client.ts";
import { pick } from "../../main/domain/language.ts";
import { useCall } from "../app/cache.ts";
import { hrefOf } from "../lib/route.ts";
import { useSpeech } from "../parts/speech.ts";
import { useSubjectNames } from "../subjects/use-subject-names.ts";
import styles from "./ClientAside.module.css";
import { FollowUps } from "./FollowUps.tsx";

type ClientAsideProps = { readonly client: Client };

/** Beside the notes: what is due, what lies at the client, and what it cares about. */
export function ClientAside({ client }: ClientAsideProps) {
  const { words, format, language } = useSpeech();
  const { data: handouts } = useCall("handouts.list", {
    clientId: client.id,
    limit: 5,
  });
  const { data: topics } = useCall("topics.list", { limit: 200 });
  const subjects = useSubjectNames(client.profile.subjectIds.slice(0, 8));
  const topicNames = (topics?.rows ?? [])
    .filter(({ id }) => client.profile.topicIds.includes(id))
    .map(({ name }) => pick(name, language).text);
  const profile = [
    { name: words.clients.topics, value: topicNames.join(", ") },
    {
      name: words.clients.subjects,
      value: subjects.map(({ text }) => text).join(", "),
    },
    { name: words.clients.regions, value: client.profile.regions.join(", ") },
    {
      name: words.clients.confidential,
      value:
        client.confidentiality === undefined
          ? ""
          : pick(client.confidentiality, language).text,
    },
  ].filter(({ value }) => value !== "");
  return (
    <>
      <FollowUps clientId={client.id} />
      <section
        className={styles.section}
        aria-label={words.clients.handoutsHere}
      >
        <div className={styles.heading}>
          <h2>{words.clients.handoutsHere}</h2>
          {handouts !== undefined && handouts.total > 0 && (
            <span className={styles.count}>{format.count(handouts.total)}</span>
          )}
        </div>
        {handouts?.total === 0 && (
          <p className={styles.none}>{words.clients.noHandouts}</p>
        )}
        <ul>
          {handouts?.rows.map((handout) => (
            <li key={handout.id} className={styles.handout}>
              <span className={styles.line}>
                <a
                  href={hrefOf({
                    place: "clients",
                    id: client.id,
                    tab: "handouts",
                    itemId: handout.id,
                  })}
                >
                  {handout.title}
                </a>
                <span>{format.day(handout.issuedAt)}</span>
              </span>
              <span className={styles.line}>
                <span>{handout.number}</span>
                <span>{words.clients.pages(handout.pages)}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section} aria-label={words.clients.profile}>
        <div className={styles.heading}>
          <h2>{words.clients.profile}</h2>
          <a
            className={styles.right}
            href={hrefOf({ place: "clients", id: client.id, tab: "profile" })}
          >
            {words.actions.edit}
          </a>
        </div>
        {profile.length === 0 && (
          <p className={styles.none}>{words.clients.noProfile}</p>
        )}
        <dl className={styles.profile}>
          {profile.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
