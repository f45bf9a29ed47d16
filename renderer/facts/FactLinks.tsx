import type { FactRow } from "../../main/domain/fact-row.ts";
import { hrefOf } from "../lib/route.ts";
import { useSpeech } from "../parts/speech.ts";
import { State } from "../parts/State.tsx";
import { attributeText, stateOf, subjectText, valueText } from "./fact-row.ts";
import styles from "./FactLinks.module.css";

type FactLinksProps = {
  readonly rows: readonly FactRow[];
  readonly none: string;
};

/** A few facts as links with their values: on the sheet of what they are about or rest on. */
export function FactLinks({ rows, none }: FactLinksProps) {
  const speech = useSpeech();
  const { words } = speech;
  if (rows.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ul>
      {rows.map((row) => {
        const state = stateOf(row);
        return (
          <li key={row.id} className={styles.fact}>
            <a
              href={hrefOf({ place: "library", list: "facts", id: row.id })}
              className={styles.title}
            >
              <strong>{subjectText(row, speech)}</strong> ·{" "}
              {attributeText(row, speech)}
            </a>
            {state !== undefined && <State of={state} />}
            <span className={styles.value}>
              {valueText(row, speech) ?? words.facts.noFigure}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
