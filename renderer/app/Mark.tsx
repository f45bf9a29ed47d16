import styles from "./Mark.module.css";

/** The sign of the app: a chip whose face is a page. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden>
      <rect x="3" y="1.75" width="10" height="12.5" rx="1.75" />
      <path d="M5.75 5.5h4.5M5.75 8h4.5M5.75 10.5h2.5M1 4.5h2M1 8h2M1 11.5h2M13 4.5h2M13 8h2M13 11.5h2" />
    </svg>
  );
}
