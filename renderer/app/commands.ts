import type { LucideIcon } from "lucide-react";
import { createContext, useContext, useEffect, useRef } from "react";
import { isKey, isLetterKey, isMac, isTyping, type Key } from "../lib/keys.ts";

/** Something to do, by palette, by key, and by whatever button shows it. */
export type Command = {
  readonly id: string;
  readonly text: string;
  /** What it works on: “this list”. */
  readonly note?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly key?: Key | undefined;
  /** Also works while somebody types. */
  readonly worksInText?: boolean | undefined;
  /** Left out of the palette: it is the palette's own, or means nothing there. */
  readonly isKeyOnly?: boolean | undefined;
  /** A place to go to rather than a thing to do. */
  readonly isPlace?: boolean | undefined;
  readonly run: () => void;
};

type Offer = { readonly current: readonly Command[] };

/** The commands that can be given now: those of the frame, then those of the place, then those of what is open in it. */
export type Commands = {
  readonly offer: (commands: Offer) => () => void;
  readonly all: () => readonly Command[];
};

export const createCommands = (): Commands => {
  const offers = new Set<Offer>();
  return {
    offer: (commands) => {
      offers.add(commands);
      return () => offers.delete(commands);
    },
    all: () => [...offers].flatMap(({ current }) => current),
  };
};

export const CommandsContext = createContext<Commands>(createCommands());

/** Offers commands for as long as the component is there. */
export const useCommands = (commands: readonly Command[]): void => {
  const registry = useContext(CommandsContext);
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => registry.offer(latest), [registry]);
};

const isInList = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("[role=grid], [data-keys=list]") !== null;

/** Keys that mean something only to a list: single letters and signs, and Delete. */
export const isListKey = (key: Key): boolean =>
  isLetterKey(key) || key === "Delete";

/** The command a key means where it was pressed; the innermost one that knows it. */
export const commandFor = (
  commands: readonly Command[],
  event: KeyboardEvent,
  hasLetterKeys: boolean,
): Command | undefined =>
  commands.findLast(({ key, worksInText }) => {
    if (key === undefined || !isKey(key, event, isMac())) return false;
    if (isListKey(key))
      return (
        isInList(event.target) &&
        !isTyping(event.target) &&
        (hasLetterKeys || !isLetterKey(key))
      );
    return worksInText !== false || !isTyping(event.target);
  });
