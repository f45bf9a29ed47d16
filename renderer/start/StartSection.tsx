import type { ReactNode } from "react";
import styles from "./StartPage.module.css";

type StartSectionProps = {
  readonly title: string;
  readonly count: string | undefined;
  readonly link: { readonly href: string; readonly text: string } | undefined;
  readonly none: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
};

/** A list of Start under its heading, with the way to all of it. */
export function StartSection({
  title,
  count,
  link,
  none,
  isEmpty,
  children,
}: StartSectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.heading}>
        <h2>{title}</h2>
        {count !== undefined && !isEmpty && (
          <span className={styles.count}>{count}</span>
        )}
        {link !== undefined && (
          <a className={styles.all} href={link.href}>
            {link.text}
          </a>
        )}
      </div>
      {isEmpty ? <p className={styles.none}>{none}</p> : <ul>{children}</ul>}
    </section>
  );
}
