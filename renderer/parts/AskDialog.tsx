import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import styles from "./AskDialog.module.css";
import { classes } from "./classes.ts";

type AskDialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons; the safe answer has the focus. */
  readonly actions: ReactNode;
  readonly isWide?: boolean;
};

/** Over everything else: only where undo cannot reach, or for a list to read. */
export function AskDialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  isWide = false,
}: AskDialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={styles.scrim ?? ""}
    >
      <Modal className={classes(styles.modal, isWide && styles.wide)}>
        <Dialog className={styles.dialog ?? ""}>
          <Heading slot="title" className={styles.title ?? ""}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          <div className={styles.actions}>{actions}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
