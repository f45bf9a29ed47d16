import type {
  ContextMenuParams,
  MenuItemConstructorOptions,
  WebContents,
} from "electron";
import type { HostWords } from "./words/index.ts";

type Item = MenuItemConstructorOptions;

const spellingItems = (
  { misspelledWord, dictionarySuggestions }: ContextMenuParams,
  contents: WebContents,
  { items }: HostWords,
): readonly Item[] => {
  if (misspelledWord === "") return [];
  const suggestions: readonly Item[] = dictionarySuggestions.map((word) => ({
    label: word,
    click: () => contents.replaceMisspelling(word),
  }));
  return [
    ...(suggestions.length > 0
      ? suggestions
      : [{ label: items.noSuggestions, enabled: false }]),
    { type: "separator" },
    {
      label: items.addToDictionary,
      click: () =>
        contents.session.addWordToSpellCheckerDictionary(misspelledWord),
    },
    { type: "separator" },
  ];
};

/** Under the right mouse button: spelling, and the clipboard. Empty where there is nothing to offer, so that no menu opens. */
export const contextMenuTemplate = (
  params: ContextMenuParams,
  contents: WebContents,
  words: HostWords,
): readonly Item[] => {
  const { isEditable, selectionText, editFlags } = params;
  const { items } = words;
  const copy: Item = {
    role: "copy",
    label: items.copy,
    enabled: editFlags.canCopy,
  };
  if (!isEditable) return selectionText.trim() === "" ? [] : [copy];
  return [
    ...spellingItems(params, contents, words),
    { role: "cut", label: items.cut, enabled: editFlags.canCut },
    copy,
    { role: "paste", label: items.paste, enabled: editFlags.canPaste },
    { type: "separator" },
    { role: "selectAll", label: items.selectAll },
  ];
};
