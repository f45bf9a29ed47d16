import { Ellipsis, FileOutput, Undo2 } from "lucide-react";
import type { Briefing } from "../../main/domain/briefing.ts";
import { type Language, pick } from "../../main/domain/language.ts";
import { Bar } from "../parts/Bar.tsx";
import { Button } from "../parts/Button.tsx";
import { type MenuEntry, MenuButton } from "../parts/MenuButton.tsx";
import { Segments } from "../parts/Segments.tsx";
import { useSpeech } from "../parts/speech.ts";

type BuilderBarProps = {
  readonly briefing: Briefing;
  readonly clientName: string;
  readonly themeName: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly isDetails: boolean;
  readonly onDetails: () => void;
  readonly onUndo: () => void;
  readonly menu: readonly (readonly MenuEntry[])[];
  readonly onHandOver: () => void;
  /** There is no room for more than signs beside the title. */
  readonly isNarrow: boolean;
};

/** What is built, for whom, in which language; undo, details, hand over. */
export function BuilderBar({
  briefing,
  clientName,
  themeName,
  language,
  onLanguage,
  isDetails,
  onDetails,
  onUndo,
  menu,
  onHandOver,
  isNarrow,
}: BuilderBarProps) {
  const { words } = useSpeech();
  const { builder } = words;
  const languages =
    briefing.languages.length > 1
      ? []
      : briefing.languages.map((each) => words.languages[each]);
  return (
    <Bar
      title={pick(briefing.title, language).text}
      note={[
        clientName,
        ...languages,
        ...(isNarrow ? [] : [builder.design(themeName)]),
      ].join(" · ")}
      actions={
        <>
          {briefing.languages.length > 1 && (
            <Segments
              label={builder.languageShown}
              options={briefing.languages.map((id) => ({
                id,
                text: id.toUpperCase(),
                name: words.languages[id],
              }))}
              value={language}
              onChange={onLanguage}
            />
          )}
          <Button
            kind="quiet"
            icon={Undo2}
            label={words.actions.undo}
            onPress={onUndo}
          />
          <MenuButton label={words.actions.more} groups={menu}>
            <Button kind="quiet" icon={Ellipsis} label={words.actions.more} />
          </MenuButton>
          <Button isPressed={isDetails} onPress={onDetails}>
            {builder.details}
          </Button>
          <Button
            kind="filled"
            icon={FileOutput}
            keyHint="Mod+Enter"
            onPress={onHandOver}
          >
            {builder.handOver}
          </Button>
        </>
      }
    />
  );
}
