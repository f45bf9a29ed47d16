/**
 * A key as a command names it: modifiers and a key, joined by +: `Mod+Shift+B`, `F6`, `/`, `Delete`. Mod is Ctrl, and Cmd on a Mac.
 */
export type Key = string;

export type Pressed = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey"
>;

export const isMac = (): boolean => /Mac/.test(globalThis.navigator.platform);

const partsOf = (
  key: Key,
): { readonly modifiers: readonly string[]; readonly main: string } => {
  // A plus may be the key itself.
  const parts = key.split(/\+(?=.)/);
  return { modifiers: parts.slice(0, -1), main: parts.at(-1) ?? "" };
};

const isSameMain = (main: string, { key, code }: Pressed): boolean => {
  if (main === "Space") return key === " ";
  if (/^\d$/.test(main)) return key === main || code === `Digit${main}`;
  return key.toLowerCase() === main.toLowerCase();
};

/** Whether the key that was pressed is this one. */
export const isKey = (key: Key, pressed: Pressed, onMac: boolean): boolean => {
  const { modifiers, main } = partsOf(key);
  const has = (name: string) => modifiers.includes(name);
  if (has("Mod") !== (onMac ? pressed.metaKey : pressed.ctrlKey)) return false;
  if (onMac ? pressed.ctrlKey : pressed.metaKey) return false;
  if (has("Alt") !== pressed.altKey) return false;
  // On a German keyboard / is Shift 7: a sign is what it shows, however it was typed.
  const isSign = main.length === 1 && !/[\p{L}\d]/u.test(main);
  if (!isSign && has("Shift") !== pressed.shiftKey) return false;
  return isSameMain(main, pressed);
};

/** One letter, digit or sign without Ctrl or Alt: only for lists, and can be turned off (WCAG 2.1.4). */
export const isLetterKey = (key: Key): boolean => key.length === 1;

export type KeyNames = Readonly<
  Record<
    | "Mod"
    | "Shift"
    | "Alt"
    | "Enter"
    | "Escape"
    | "Delete"
    | "Space"
    | "PageUp"
    | "PageDown",
    string
  >
>;

const MAC: Partial<Readonly<Record<string, string>>> = {
  Mod: "⌘",
  Shift: "⇧",
  Alt: "⌥",
};
const SIGNS: Partial<Readonly<Record<string, string>>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
};

/** A key as it is printed on the keyboard: „Strg K“, “Ctrl Shift B”, ⌘ K. */
export const keyLabel = (key: Key, names: KeyNames, onMac: boolean): string => {
  const { modifiers, main } = partsOf(key);
  const named: Partial<Readonly<Record<string, string>>> = names;
  return [...modifiers, main]
    .map(
      (part) =>
        (onMac ? MAC[part] : undefined) ??
        SIGNS[part] ??
        named[part] ??
        (part.length === 1 ? part.toUpperCase() : part),
    )
    .join(" ");
};

/** Whether someone is typing there: single keys then are text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !isToggle(target);

const isToggle = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement &&
  /^(checkbox|radio|button|range)$/.test(target.type);
