import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import styles from "./SheetBar.module.css";
import { useSpeech } from "./speech.ts";

type SheetBarProps = {
  /** What it belongs to. */
  readonly lead: ReactNode;
  /** Where list and sheet share one pane: back to the list. */
  readonly onBack: () => void;
  readonly children: ReactNode;
};

/** The bar over a sheet: what it belongs to, and what can be done. */
export function SheetBar({ lead, onBack, children }: SheetBarProps) {
  const { words } = useSpeech();
  return (
    <header className={styles.bar}>
      <span className={styles.back}>
        <Button
          kind="quiet"
          icon={ArrowLeft}
          label={words.actions.back}
          onPress={onBack}
        />
      </span>
      <p className={styles.lead}>{lead}</p>
      <div className={styles.actions}>{children}</div>
    </header>
  );
}
