import type { LucideIcon } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { Key } from "../lib/keys.ts";
import styles from "./Button.module.css";
import { classes } from "./classes.ts";
import { KeyHint } from "./KeyHint.tsx";
import { Tip } from "./Tip.tsx";

export type ButtonProps = {
  readonly children?: ReactNode;
  readonly icon?: LucideIcon | undefined;
  /** One filled at most in a view. */
  readonly kind?: "filled" | "plain" | "quiet" | "danger" | "link" | undefined;
  readonly isSmall?: boolean | undefined;
  readonly keyHint?: Key | undefined;
  /** Name of a button that is a sign alone; shown as its tooltip. */
  readonly label?: string | undefined;
  /** Why it cannot be used now; it stays reachable and says so. */
  readonly disabledReason?: string | undefined;
  readonly isPressed?: boolean | undefined;
  readonly hasFocus?: boolean | undefined;
  readonly type?: "button" | "submit" | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
};

/** A command as a button: filled, plain, quiet, danger, small or a sign alone. */
export function Button({
  children,
  icon: Icon,
  kind = "plain",
  isSmall = false,
  keyHint,
  label,
  disabledReason,
  isPressed,
  hasFocus = false,
  type = "button",
  onPress,
  className,
  ref,
}: ButtonProps) {
  const isDisabled = disabledReason !== undefined;
  const isSign = children === undefined;
  const button = (
    <AriaButton
      ref={ref ?? null}
      type={type}
      // The empty place and the safe answer of a dialog are where one goes on.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={hasFocus}
      {...(label !== undefined && { "aria-label": label })}
      {...(isDisabled && { "aria-disabled": true })}
      {...(isPressed !== undefined && { "aria-pressed": isPressed })}
      className={classes(
        styles.button,
        styles[kind],
        isSmall && styles.small,
        isSign && styles.sign,
        isDisabled && styles.disabled,
        isPressed === true && styles.pressed,
        className,
      )}
      onPress={() => (isDisabled ? undefined : onPress?.())}
    >
      {Icon && <Icon aria-hidden />}
      {children !== undefined && (
        <span className={styles.words}>{children}</span>
      )}
      {keyHint !== undefined && <KeyHint of={keyHint} />}
    </AriaButton>
  );
  const tip = disabledReason ?? (isSign ? label : undefined);
  return tip === undefined ? button : <Tip text={tip}>{button}</Tip>;
}
