import { useRef, useState } from "react";
import type { Briefing } from "../../main/domain/briefing.ts";
import type { Client } from "../../main/domain/client.ts";
import type { BlockId } from "../../main/domain/ids.ts";
import { type Language, pick } from "../../main/domain/language.ts";
import type { Theme } from "../../main/domain/theme.ts";
import { StatusKey } from "../app/StatusKey.tsx";
import { StatusNote } from "../app/StatusNote.tsx";
import { useUndo } from "../app/use-undo.ts";
import { useMedia } from "../lib/use-media.ts";
import { useSpeech } from "../parts/speech.ts";
import { firstPlaceOf, pagesOf } from "../pdf-pages/page-geometry.ts";
import type { PagesHandle } from "../pdf-pages/PdfPages.tsx";
import { blockTitle } from "./block-title.ts";
import { BlockList } from "./BlockList.tsx";
import { BlockPane } from "./BlockPane.tsx";
import { BlocksPane } from "./BlocksPane.tsx";
import { BuilderBar } from "./BuilderBar.tsx";
import { BuilderPanes } from "./BuilderPanes.tsx";
import { type Chosen, typedOptions } from "./builder-state.ts";
import { DetailsPane } from "./DetailsPane.tsx";
import { NothingChosen } from "./NothingChosen.tsx";
import { worstByBlock } from "./preflight.ts";
import { PreflightPane } from "./PreflightPane.tsx";
import { PreviewPane } from "./PreviewPane.tsx";
import { useBlockActions } from "./use-block-actions.ts";
import { useBuilder } from "./use-builder.ts";
import { useBuilderCommands } from "./use-builder-commands.ts";
import { useFindings } from "./use-findings.ts";
import { useHandOver } from "./use-hand-over.ts";
import { usePrint } from "./use-print.ts";

type BuilderProps = {
  readonly stored: Briefing;
  readonly clients: readonly Client[];
  readonly themes: readonly Theme[];
};

/** Blocks, the form of the chosen one, the PDF they become, and what is to be said of it. */
export function Builder({ stored, clients, themes }: BuilderProps) {
  const { words, language: screenLanguage } = useSpeech();
  const draft = useBuilder(stored);
  const { briefing, state, dispatch, edit, flush } = draft;
  const [wanted, setLanguage] = useState<Language>(screenLanguage);
  const language = briefing.languages.includes(wanted)
    ? wanted
    : (briefing.languages[0] ?? "de");
  const client = clients.find(({ id }) => id === briefing.clientId);
  const theme = themes.find(({ id }) => id === briefing.themeId);
  const printing = usePrint(briefing, language);
  const places = printing.print?.places ?? [];
  const blockPages = pagesOf(places);
  const pages = useRef<PagesHandle>(null);
  const actions = useBlockActions(draft, client);
  const { running, handOver } = useHandOver();
  const undoing = useUndo();
  const isNarrow = useMedia("(max-width: 1199px)");
  const isWide = useMedia("(min-width: 1600px)");

  const isDetails = state.chosen?.kind === "details";
  const chosenId = state.chosen?.kind === "block" ? state.chosen.id : undefined;
  // Where the form has a place of its own it is never empty.
  const block =
    briefing.blocks.find(({ id }) => id === chosenId) ??
    (isNarrow || isDetails ? undefined : briefing.blocks[0]);
  const choose = (chosen: Chosen, finding?: string) =>
    dispatch({ kind: "chosen", chosen, finding });
  const showBlock = (id: BlockId, finding?: string) => {
    choose({ kind: "block", id }, finding);
    const place = firstPlaceOf(places, id);
    if (place !== undefined) pages.current?.show(place.page, place.top, true);
  };
  const clear = () => choose(undefined);
  const findings = useFindings({
    findings: printing.print?.findings,
    pages: blockPages,
    current: state.finding,
    showBlock,
    showDetails: (finding) => choose({ kind: "details" }, finding),
  });
  const toDetails = () => choose(isDetails ? undefined : { kind: "details" });
  const handOverNow = () =>
    void flush().then(() => handOver(briefing, language));
  const undo = () => void flush().then(undoing.undo);
  const menu = useBuilderCommands({
    block,
    actions,
    undo,
    redo: () => void flush().then(undoing.redo),
    handOver: handOverNow,
    nextFinding: findings.next,
  });

  const list = (
    <BlockList
      blocks={briefing.blocks}
      language={language}
      pages={blockPages}
      worst={worstByBlock(printing.print?.findings ?? [])}
      chosen={block?.id}
      onChoose={showBlock}
      onMove={actions.move}
      onDrop={actions.drop}
    />
  );
  const form = isDetails ? (
    <DetailsPane
      briefing={briefing}
      clients={clients}
      themes={themes}
      onEdit={edit}
      onBack={isNarrow ? clear : undefined}
    />
  ) : block === undefined ? (
    <NothingChosen isEmpty={briefing.blocks.length === 0} />
  ) : (
    <BlockPane
      block={block}
      languages={briefing.languages}
      language={language}
      typed={typedOptions(state, block.id, block.options)}
      onEdit={actions.setOptions}
      onDuplicate={() => actions.duplicate(block.id)}
      onHide={() => actions.hide(block.id)}
      onRemove={() => actions.remove(block.id)}
      onBack={isNarrow ? clear : undefined}
    />
  );
  return (
    <>
      <BuilderPanes
        bar={
          <BuilderBar
            briefing={briefing}
            clientName={client?.name ?? ""}
            themeName={
              theme === undefined ? "" : pick(theme.name, screenLanguage).text
            }
            language={language}
            onLanguage={setLanguage}
            isDetails={isDetails}
            onDetails={toDetails}
            onUndo={undo}
            menu={menu}
            onHandOver={handOverNow}
            isNarrow={isNarrow}
          />
        }
        renderBlocks={(heading) => (
          <BlocksPane
            count={briefing.blocks.length}
            onAdd={actions.add}
            heading={heading}
          >
            {list}
          </BlocksPane>
        )}
        form={form}
        isFormOpen={block !== undefined || isDetails}
        renderPreflight={(heading) => (
          <PreflightPane
            findings={printing.print?.findings}
            rows={findings.rows}
            unfolded={findings.unfolded}
            current={state.finding}
            blockNames={
              new Map(
                briefing.blocks.map((each) => [
                  each.id,
                  blockTitle(each, language, screenLanguage),
                ]),
              )
            }
            onChoose={findings.choose}
            onUnfold={findings.unfold}
            onMend={findings.mend}
            isWide={isWide}
            heading={heading}
          />
        )}
        preview={
          <PreviewPane
            printing={printing}
            theme={theme}
            chosen={block?.id}
            onChoose={(id) => choose({ kind: "block", id })}
            pages={pages}
            handingOver={running}
          />
        }
        isNarrow={isNarrow}
        isWide={isWide}
      />
      <StatusNote>
        <StatusKey
          keys={["Alt+ArrowUp", "ArrowDown"]}
          text={words.builder.moveKey}
        />
        <StatusKey keys={["F8"]} text={words.builder.nextFindingKey} />
      </StatusNote>
    </>
  );
}
