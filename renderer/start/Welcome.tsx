import { hrefOf } from "../lib/route.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./StartPage.module.css";

/** At the very first start: what is here, and where to go. */
export function Welcome() {
  const { words } = useSpeech();
  return (
    <section className={styles.welcome} aria-label={words.start.welcomeTitle}>
      <h2>{words.start.welcomeTitle}</h2>
      <p>{words.start.welcomeText}</p>
      <p className={styles.ways}>
        <a href={hrefOf({ place: "library", list: "facts" })}>
          {words.start.toLibrary}
        </a>
        <a href={hrefOf({ place: "clients" })}>{words.start.toClients}</a>
      </p>
    </section>
  );
}
