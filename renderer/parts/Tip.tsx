import type { ReactElement } from "react";
import { Tooltip, TooltipTrigger } from "react-aria-components";
import styles from "./Tip.module.css";

type TipProps = {
  readonly text: string;
  /** The control it names; one of react-aria's, or one that takes its props. */
  readonly children: ReactElement;
  /** The words stand beside the sign already. */
  readonly isOff?: boolean;
};

/** What a sign means, under pointer and focus. */
export function Tip({ text, children, isOff = false }: TipProps) {
  return (
    <TooltipTrigger isDisabled={isOff} delay={500} closeDelay={100}>
      {children}
      <Tooltip className={styles.tip ?? ""} offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
