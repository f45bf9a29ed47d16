import type { ReactNode } from "react";
import styles from "./Details.module.css";

export type Detail = { readonly name: string; readonly value: ReactNode };

/** Names and values in two columns; what has no value is left out. */
export function Details({
  of,
}: {
  readonly of: readonly (Detail | undefined)[];
}) {
  return (
    <dl className={styles.details}>
      {of.flatMap((detail) =>
        detail === undefined
          ? []
          : [
              <div key={detail.name} className={styles.detail}>
                <dt>{detail.name}</dt>
                <dd>{detail.value}</dd>
              </div>,
            ],
      )}
    </dl>
  );
}
