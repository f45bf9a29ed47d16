import styles from "./Grade.module.css";

type GradeProps = { readonly code: string | number; readonly words: string };

/** A letter or digit of the Admiralty code in its frame, always with its words. */
export function Grade({ code, words }: GradeProps) {
  return (
    <span className={styles.grade}>
      <span className={styles.code}>{code}</span>
      {words}
    </span>
  );
}
