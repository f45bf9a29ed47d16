import {
  ArrowDown,
  ArrowUp,
  Copy,
  Eye,
  EyeOff,
  FileOutput,
  Redo2,
  Trash2,
  TriangleAlert,
  Undo2,
} from "lucide-react";
import type { Block } from "../../main/domain/briefing.ts";
import { type Command, useCommands } from "../app/commands.ts";
import type { MenuEntry } from "../parts/MenuButton.tsx";
import { useSpeech } from "../parts/speech.ts";
import type { BlockActions } from "./use-block-actions.ts";

type Parts = {
  readonly block: Block | undefined;
  readonly actions: BlockActions;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly handOver: () => void;
  readonly nextFinding: (step: 1 | -1) => void;
};

const toEntry = ({ id, text, icon, key, run }: Command): MenuEntry => ({
  id,
  text,
  icon,
  keyHint: key,
  run,
});

/** What can be done in the builder, by key and palette; answers the same as the groups of its menu. */
export const useBuilderCommands = ({
  block,
  actions,
  undo,
  redo,
  handOver,
  nextFinding,
}: Parts): readonly (readonly MenuEntry[])[] => {
  const { words } = useSpeech();
  const { builder } = words;
  const isHidden = block?.hidden === true;
  const ofBlock: readonly Command[] =
    block === undefined
      ? []
      : [
          {
            id: "block up",
            text: builder.moveUp,
            icon: ArrowUp,
            key: "Alt+ArrowUp",
            run: () => actions.move(block.id, -1),
          },
          {
            id: "block down",
            text: builder.moveDown,
            icon: ArrowDown,
            key: "Alt+ArrowDown",
            run: () => actions.move(block.id, 1),
          },
          {
            id: "duplicate block",
            text: builder.duplicate,
            icon: Copy,
            run: () => actions.duplicate(block.id),
          },
          {
            id: "hide block",
            text: isHidden ? builder.unhide : builder.hide,
            icon: isHidden ? Eye : EyeOff,
            run: () => actions.hide(block.id),
          },
          {
            id: "remove block",
            text: builder.remove,
            icon: Trash2,
            key: "Delete",
            run: () => actions.remove(block.id),
          },
        ];
  const findings: readonly Command[] = [
    {
      id: "next finding",
      text: builder.nextFinding,
      icon: TriangleAlert,
      key: "F8",
      run: () => nextFinding(1),
    },
    {
      id: "last finding",
      text: builder.lastFinding,
      icon: TriangleAlert,
      key: "Shift+F8",
      run: () => nextFinding(-1),
    },
  ];
  const ofDraft: readonly Command[] = [
    // What is not written yet is written first: the step back is that of the last key.
    {
      id: "undo",
      text: words.actions.undo,
      icon: Undo2,
      key: "Mod+Z",
      worksInText: false,
      run: undo,
    },
    {
      id: "redo",
      text: words.actions.redo,
      icon: Redo2,
      key: "Mod+Shift+Z",
      worksInText: false,
      run: redo,
    },
  ];
  useCommands([
    ...ofBlock,
    ...findings,
    ...ofDraft,
    {
      id: "hand over",
      text: builder.handOver,
      icon: FileOutput,
      key: "Mod+Enter",
      run: handOver,
    },
  ]);
  return [ofBlock.map(toEntry), findings.map(toEntry), ofDraft.map(toEntry)];
};
