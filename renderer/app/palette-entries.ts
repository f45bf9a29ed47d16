import {
  Building2,
  Circle,
  Cpu,
  EqualNot,
  LibraryBig,
  type LucideIcon,
} from "lucide-react";
import type { FactRow } from "../../main/domain/fact-row.ts";
import type { Client } from "../../main/domain/client.ts";
import { pick } from "../../main/domain/language.ts";
import type { Source } from "../../main/domain/source.ts";
import type { Subject } from "../../main/domain/subject.ts";
import { subjectText, titleText, valueText } from "../facts/fact-row.ts";
import { marksOf, searchWords } from "../lib/marks.ts";
import { go } from "../lib/route.ts";
import type { ScreenSpeech } from "../parts/speech.ts";
import type { Command } from "./commands.ts";

/** One line of the palette. */
export type PaletteEntry = {
  readonly id: string;
  readonly icon?: LucideIcon | undefined;
  readonly text: string;
  /** The words of `text` that stand out, to its first separator. */
  readonly strong?: string | undefined;
  readonly note?: string | undefined;
  readonly key?: string | undefined;
  readonly run: () => void;
};

export type PaletteGroup = {
  readonly title: string;
  readonly total?: number;
  readonly entries: readonly PaletteEntry[];
};

/** What stands in the store for the words typed. */
export type Found = {
  readonly facts: { readonly total: number; readonly rows: readonly FactRow[] };
  readonly subjects: {
    readonly total: number;
    readonly rows: readonly Subject[];
  };
  readonly sources: {
    readonly total: number;
    readonly rows: readonly Source[];
  };
  readonly clients: {
    readonly total: number;
    readonly rows: readonly Client[];
  };
};

const factEntry = (row: FactRow, speech: ScreenSpeech): PaletteEntry => {
  const { words } = speech;
  const value = valueText(row, speech) ?? words.facts.noFigure;
  return {
    id: row.id,
    icon: row.isDisputed ? EqualNot : Circle,
    strong: subjectText(row, speech),
    text: titleText(row, speech),
    note: row.isDisputed ? `${value}, ${words.state.disputed}` : value,
    run: () => go({ place: "library", list: "facts", id: row.id }),
  };
};

const subjectEntry = (
  subject: Subject,
  { words, language }: ScreenSpeech,
): PaletteEntry => ({
  id: subject.id,
  icon: Cpu,
  text: pick(subject.name, language).text,
  note: [
    words.subjectKind[subject.kind],
    ...subject.aliases.slice(0, 2).map(({ name }) => name),
  ].join(" · "),
  run: () => go({ place: "library", list: "subjects", id: subject.id }),
});

const sourceEntry = (
  source: Source,
  { words }: ScreenSpeech,
): PaletteEntry => ({
  id: source.id,
  icon: LibraryBig,
  text: source.title,
  note: [source.publisher, words.sourceKind[source.kind]].join(" · "),
  run: () => go({ place: "library", list: "sources", id: source.id }),
});

const clientEntry = (
  client: Client,
  { language }: ScreenSpeech,
): PaletteEntry => ({
  id: client.id,
  icon: Building2,
  text: client.name,
  note: client.industry && pick(client.industry, language).text,
  run: () => go({ place: "clients", id: client.id }),
});

const isHit = (text: string, words: readonly string[]): boolean =>
  words.every((word) => marksOf(text, [word]).some((part) => part.isHit));

const commandEntry = ({
  id,
  text,
  note,
  icon,
  key,
  run,
}: Command): PaletteEntry => ({ id, text, note, icon, key, run });

/** Commands whose words were typed; places before the rest. */
export const commandsFor = (
  commands: readonly Command[],
  typed: string,
): readonly Command[] => {
  const words = searchWords(typed);
  return commands
    .filter(({ text, isKeyOnly }) => isKeyOnly !== true && isHit(text, words))
    .toSorted(
      (one, other) =>
        Number(other.isPlace ?? false) - Number(one.isPlace ?? false),
    );
};

/** Everything the palette shows for what is typed, in its groups; groups without a line are left out. */
export const paletteGroups = (
  commands: readonly Command[],
  found: Found | undefined,
  typed: string,
  speech: ScreenSpeech,
): readonly PaletteGroup[] => {
  const { words } = speech;
  const fitting = commandsFor(commands, typed);
  const stored: readonly PaletteGroup[] =
    found === undefined
      ? []
      : [
          {
            title: words.places.facts,
            total: found.facts.total,
            entries: found.facts.rows.map((row) => factEntry(row, speech)),
          },
          {
            title: words.places.subjects,
            total: found.subjects.total,
            entries: found.subjects.rows.map((row) =>
              subjectEntry(row, speech),
            ),
          },
          {
            title: words.places.clients,
            total: found.clients.total,
            entries: found.clients.rows.map((row) => clientEntry(row, speech)),
          },
          {
            title: words.places.sources,
            total: found.sources.total,
            entries: found.sources.rows.map((row) => sourceEntry(row, speech)),
          },
        ];
  return [
    ...stored,
    {
      title: words.palette.places,
      entries: fitting
        .filter(({ isPlace }) => isPlace === true)
        .map(commandEntry),
    },
    {
      title: words.palette.commands,
      entries: fitting
        .filter(({ isPlace }) => isPlace !== true)
        .map(commandEntry),
    },
  ].filter(({ entries }) => entries.length > 0);
};
