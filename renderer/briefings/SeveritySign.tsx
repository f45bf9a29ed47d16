import { CircleX, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { Severity } from "../../main/domain/finding.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./Severity.module.css";

const SIGNS: Readonly<Record<Severity, LucideIcon>> = {
  error: CircleX,
  warning: TriangleAlert,
  hint: Info,
};

/** How grave a finding is: a sign, and its word for who does not see it. */
export function SeveritySign({
  of,
  isSilent = false,
}: {
  readonly of: Severity;
  readonly isSilent?: boolean;
}) {
  const { words } = useSpeech();
  const Sign = SIGNS[of];
  return (
    <span className={styles[of]}>
      <Sign aria-hidden />
      {!isSilent && (
        <span className="visually-hidden">{words.builder.severities[of]}</span>
      )}
    </span>
  );
}
