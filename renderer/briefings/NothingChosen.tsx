import { useSpeech } from "../parts/speech.ts";
import styles from "./Builder.module.css";

/** In the place of the form while no block is chosen. */
export function NothingChosen({ isEmpty }: { readonly isEmpty: boolean }) {
  const { words } = useSpeech();
  return (
    <div className={styles.remark}>
      {isEmpty ? (
        <>
          <strong>{words.builder.noBlocks}</strong>
          <p>{words.builder.noBlocksText}</p>
        </>
      ) : (
        <p>{words.builder.chooseBlock}</p>
      )}
    </div>
  );
}
