import { ChevronsUpDown } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { go, LIBRARY_LISTS, type LibraryList } from "../lib/route.ts";
import { useMedia } from "../lib/use-media.ts";
import { MenuButton } from "../parts/MenuButton.tsx";
import { useSpeech } from "../parts/speech.ts";
import styles from "./LibrarySwitch.module.css";

/** The title of a list of the library; where the rail is narrow, the way to the others. */
export function LibrarySwitch({ list }: { readonly list: LibraryList }) {
  const { words } = useSpeech();
  const isNarrow = useMedia("(max-width: 1199px)");
  if (!isNarrow) return words.places[list];
  return (
    <MenuButton
      label={words.places.library}
      groups={[
        LIBRARY_LISTS.map((id) => ({
          id,
          text: words.places[id],
          run: () => go({ place: "library", list: id }),
        })),
      ]}
    >
      <AriaButton className={styles.title ?? ""}>
        {words.places[list]}
        <ChevronsUpDown aria-hidden />
      </AriaButton>
    </MenuButton>
  );
}
