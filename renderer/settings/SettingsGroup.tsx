import type { ReactNode } from "react";
import styles from "./SettingsPage.module.css";

type SettingsGroupProps = {
  readonly title: string;
  readonly help?: string | undefined;
  readonly children?: ReactNode;
};

/** One thing to set, under its name, with a line of help. */
export function SettingsGroup({ title, help, children }: SettingsGroupProps) {
  return (
    <div className={styles.group}>
      <h3>{title}</h3>
      {children}
      {help !== undefined && <p className={styles.help}>{help}</p>}
    </div>
  );
}
