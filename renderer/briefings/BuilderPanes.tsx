import { type ReactNode, useState } from "react";
import { Segments } from "../parts/Segments.tsx";
import { useSpeech } from "../parts/speech.ts";
import { Splitter } from "../parts/Splitter.tsx";
import { useKeptWidth } from "../parts/use-kept-width.ts";
import styles from "./Builder.module.css";

type BuilderPanesProps = {
  readonly bar: ReactNode;
  /** With the tabs of a narrow window for its heading. */
  readonly renderBlocks: (heading: ReactNode | undefined) => ReactNode;
  readonly form: ReactNode;
  readonly isFormOpen: boolean;
  readonly renderPreflight: (heading: ReactNode | undefined) => ReactNode;
  readonly preview: ReactNode;
  /** Under 1200: the form lies over the blocks, the pre-flight is a tab beside them. */
  readonly isNarrow: boolean;
  /** From 1600: the pre-flight has a column of its own. */
  readonly isWide: boolean;
};

type Tab = "blocks" | "preflight";

/** The four panes of the builder, as the width of the window has room for them. */
export function BuilderPanes({
  bar,
  renderBlocks,
  form,
  isFormOpen,
  renderPreflight,
  preview,
  isNarrow,
  isWide,
}: BuilderPanesProps) {
  const { words } = useSpeech();
  const [tab, setTab] = useState<Tab>("blocks");
  const [blocksWidth, setBlocksWidth] = useKeptWidth("builder.blocks");
  const [leftWidth, setLeftWidth] = useKeptWidth(
    isNarrow ? "builder.narrow" : "builder",
  );
  const tabs = isNarrow ? (
    <Segments
      label={words.builder.leftTabs}
      options={[
        { id: "blocks", text: words.builder.blocks },
        { id: "preflight", text: words.builder.preflight },
      ]}
      value={tab}
      onChange={setTab}
    />
  ) : undefined;
  const blocksPane = (
    <section
      aria-label={words.builder.blocks}
      className={styles.blocks}
      data-pane
      {...(!isNarrow &&
        blocksWidth !== undefined && { style: { width: blocksWidth } })}
    >
      {renderBlocks(tabs)}
    </section>
  );
  const formPane = (
    <section
      aria-label={words.builder.details}
      className={styles.form}
      data-pane
    >
      {form}
    </section>
  );
  const left = isNarrow ? (
    isFormOpen ? (
      formPane
    ) : tab === "blocks" ? (
      blocksPane
    ) : (
      renderPreflight(tabs)
    )
  ) : (
    <>
      <div className={styles.upper}>
        {blocksPane}
        <Splitter
          width={blocksWidth}
          least={180}
          most={400}
          onChange={setBlocksWidth}
        />
        {formPane}
      </div>
      {!isWide && (
        <div className={styles.lower}>{renderPreflight(undefined)}</div>
      )}
    </>
  );
  return (
    <div className={styles.builder}>
      {bar}
      <div className={styles.panes}>
        <div
          className={styles.left}
          {...(leftWidth !== undefined && { style: { width: leftWidth } })}
        >
          {left}
        </div>
        <Splitter
          width={leftWidth}
          least={isNarrow ? 280 : 460}
          most={isNarrow ? 560 : 900}
          onChange={setLeftWidth}
        />
        {preview}
        {isWide && (
          <div className={styles.right}>{renderPreflight(undefined)}</div>
        )}
      </div>
    </div>
  );
}
