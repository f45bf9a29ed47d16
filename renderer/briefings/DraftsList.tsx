import { Trash2 } from "lucide-react";
import type { Briefing } from "../../main/domain/briefing.ts";
import { pick } from "../../main/domain/language.ts";
import { Button } from "../parts/Button.tsx";
import { useSpeech } from "../parts/speech.ts";
import type { ClientGroup } from "./by-client.ts";
import { ClientGroups } from "./ClientGroups.tsx";
import styles from "./ClientGroups.module.css";

type DraftsListProps = {
  readonly groups: readonly ClientGroup<Briefing>[];
  readonly onOpen: (briefing: Briefing) => void;
  readonly onRemove: (briefing: Briefing) => void;
  readonly onFocus: (briefing: Briefing | undefined) => void;
};

/** The drafts, by client. */
export function DraftsList({
  groups,
  onOpen,
  onRemove,
  onFocus,
}: DraftsListProps) {
  const { words, language } = useSpeech();
  const titleOf = ({ title }: Briefing) => pick(title, language).text;
  return (
    <ClientGroups
      label={words.briefings.tabs.drafts}
      groups={groups}
      nameOf={titleOf}
      onOpen={onOpen}
      onFocus={onFocus}
      renderRow={(briefing) => (
        <>
          <span className={styles.what}>
            <span className={styles.title}>{titleOf(briefing)}</span>
            <span className={styles.meta}>
              {[
                briefing.kind && pick(briefing.kind, language).text,
                words.briefings.blocks(briefing.blocks.length),
                briefing.sample && words.briefings.sample,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </span>
          <span className={styles.right}>
            {briefing.languages.map((each) => words.languages[each]).join(", ")}
          </span>
          <Button
            kind="quiet"
            icon={Trash2}
            label={words.briefings.removeNamed(titleOf(briefing))}
            onPress={() => onRemove(briefing)}
          />
        </>
      )}
    />
  );
}
