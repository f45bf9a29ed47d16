import { hrefOf, type LibraryList, type Place } from "../lib/route.ts";
import { classes } from "../parts/classes.ts";
import { useSpeech } from "../parts/speech.ts";
import { Link } from "react-aria-components";
import { Tip } from "../parts/Tip.tsx";
import type { PlaceEntry } from "./places.ts";
import styles from "./Rail.module.css";

type RailLinkProps = {
  readonly entry: PlaceEntry;
  readonly place: Place;
  readonly list: LibraryList | undefined;
  readonly counts: Readonly<Record<string, number>>;
  readonly isNarrow: boolean;
};

/** A place in the rail, with its lists where it has some. */
export function RailLink({
  entry,
  place,
  list: openList,
  counts,
  isNarrow,
}: RailLinkProps) {
  const { words, format } = useSpeech();
  const { icon: Icon, lists, name } = entry;
  const isHere = place === entry.place;
  const countOf = (noun: string | undefined) => {
    const count = noun === undefined ? undefined : counts[noun];
    return count === undefined || count === 0 ? null : (
      <span className={styles.count}>{format.count(count)}</span>
    );
  };
  return (
    <li className={classes(entry.isApart === true && styles.apart)}>
      <Tip text={words.places[name]} isOff={!isNarrow}>
        <Link
          href={hrefOf(entry.route)}
          {...(isNarrow && { "aria-label": words.places[name] })}
          className={classes(
            styles.link,
            isHere && styles.here,
            isHere && lists !== undefined && styles.parent,
          )}
          {...(isHere &&
            lists === undefined && { "aria-current": "page" as const })}
        >
          <Icon aria-hidden />
          <span className={styles.text}>{words.places[name]}</span>
          {countOf(entry.counts)}
        </Link>
      </Tip>
      {lists && (
        <ul className={styles.lists}>
          {lists.map((list) => (
            <li key={list.name}>
              <a
                href={hrefOf(list.route)}
                className={classes(
                  styles.link,
                  styles.inner,
                  isHere && list.name === openList && styles.here,
                )}
                aria-current={
                  isHere && list.name === openList ? "page" : undefined
                }
              >
                <span className={styles.text}>{words.places[list.name]}</span>
                {countOf(list.counts)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
