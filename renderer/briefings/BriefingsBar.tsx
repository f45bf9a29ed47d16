import { Plus } from "lucide-react";
import { go } from "../lib/route.ts";
import { Bar } from "../parts/Bar.tsx";
import { Button } from "../parts/Button.tsx";
import { Segments } from "../parts/Segments.tsx";
import { useSpeech } from "../parts/speech.ts";

type BriefingsBarProps = {
  readonly isHandouts: boolean;
  readonly count: number;
  readonly hasForm: boolean;
  readonly onNew: () => void;
};

/** The bar over the lists: which of the two, and the way to one more. */
export function BriefingsBar({
  isHandouts,
  count,
  hasForm,
  onNew,
}: BriefingsBarProps) {
  const { words, format } = useSpeech();
  const { tabs } = words.briefings;
  return (
    <Bar
      title={words.briefings.title}
      note={count === 0 ? undefined : format.count(count)}
      actions={
        <Button
          kind={hasForm ? "plain" : "filled"}
          icon={Plus}
          keyHint="N"
          onPress={onNew}
        >
          {words.briefings.one}
        </Button>
      }
    >
      <Segments
        label={words.briefings.tabsLabel}
        options={[
          { id: "drafts", text: tabs.drafts },
          { id: "handouts", text: tabs.handouts },
        ]}
        value={isHandouts ? "handouts" : "drafts"}
        onChange={(id) =>
          go(
            id === "handouts"
              ? { place: "briefings", list: id }
              : { place: "briefings" },
            true,
          )
        }
      />
    </Bar>
  );
}
