import { Search } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { memo } from "react";
import type { LibraryList, Place } from "../lib/route.ts";
import { KeyHint } from "../parts/KeyHint.tsx";
import { useSpeech } from "../parts/speech.ts";
import { Tip } from "../parts/Tip.tsx";
import { useCall } from "./cache.ts";
import { Mark } from "./Mark.tsx";
import { PLACES, SETTINGS_PLACE } from "./places.ts";
import styles from "./Rail.module.css";
import { RailLink } from "./RailLink.tsx";

type RailProps = {
  readonly place: Place;
  readonly list: LibraryList | undefined;
  readonly isNarrow: boolean;
  readonly onSearch: () => void;
};

/** The places, with how much is in each. Narrow it shows signs, named by tooltips. Drawn again only when the place changes. */
export const Rail = memo(function Rail({
  place,
  list,
  isNarrow,
  onSearch,
}: RailProps) {
  const { words } = useSpeech();
  const { data: status } = useCall("app.status", {});
  return (
    <nav className={styles.rail} aria-label={words.app.rail} data-pane>
      <p className={styles.name}>
        <Mark />
        <span className={styles.text}>{words.app.name}</span>
      </p>
      <Tip text={words.commands.palette} isOff={!isNarrow}>
        <AriaButton
          className={styles.search ?? ""}
          {...(isNarrow && { "aria-label": words.commands.palette })}
          onPress={onSearch}
        >
          <Search aria-hidden />
          <span className={styles.text}>{words.actions.search}</span>
          <span className={styles.text}>
            <KeyHint of="Mod+K" />
          </span>
        </AriaButton>
      </Tip>
      <ul className={styles.places}>
        {PLACES.map((entry) => (
          <RailLink
            key={entry.name}
            entry={entry}
            place={place}
            list={list}
            counts={status?.counts ?? {}}
            isNarrow={isNarrow}
          />
        ))}
      </ul>
      <ul className={styles.foot}>
        <RailLink
          entry={SETTINGS_PLACE}
          place={place}
          list={list}
          counts={{}}
          isNarrow={isNarrow}
        />
      </ul>
    </nav>
  );
});
