import {
  Ban,
  ClockAlert,
  ClockFading,
  EqualNot,
  Eye,
  History,
  Lock,
  type LucideIcon,
} from "lucide-react";
import styles from "./State.module.css";
import { classes } from "./classes.ts";
import { useSpeech } from "./speech.ts";

/** What may be said of a record beside its name; the normal case (current) says nothing. */
export type StateName =
  | "disputed"
  | "superseded"
  | "withdrawn"
  | "dueSoon"
  | "overdue"
  | "private"
  | "released";

const SIGNS: Readonly<
  Record<
    StateName,
    {
      readonly icon: LucideIcon;
      readonly tone: "warn" | "bad" | "quiet" | "accent";
    }
  >
> = {
  disputed: { icon: EqualNot, tone: "warn" },
  superseded: { icon: History, tone: "quiet" },
  withdrawn: { icon: Ban, tone: "bad" },
  dueSoon: { icon: ClockFading, tone: "quiet" },
  overdue: { icon: ClockAlert, tone: "warn" },
  private: { icon: Lock, tone: "quiet" },
  released: { icon: Eye, tone: "quiet" },
};

type StateProps = {
  readonly of: StateName;
  /** With a ground, once, beside the title of a sheet. */
  readonly isTag?: boolean;
};

/** An exception with sign and word, never by colour alone. */
export function State({ of, isTag = false }: StateProps) {
  const { words } = useSpeech();
  const { icon: Icon, tone } = SIGNS[of];
  return (
    <span className={classes(styles.state, styles[tone], isTag && styles.tag)}>
      <Icon aria-hidden />
      {words.state[of]}
    </span>
  );
}
