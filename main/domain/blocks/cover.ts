import { z } from "zod";
import { dayOf } from "../dates.ts";
import type { ContentsEntry, Cover, Runs } from "../document.ts";
import { localized, pick } from "../language.ts";
import { localText, textRuns } from "../runs.ts";
import { type ComposeInput, defineBlock } from "./block.ts";
import { contentsOf } from "./contents.ts";

const Options = z.strictObject({
  /** The whole briefing in one sentence. */
  sentence: localized(300).optional(),
  hasContents: z.boolean().default(true),
  /** Below the confidentiality line. */
  note: localized(300).optional(),
});

type Input = ComposeInput<z.infer<typeof Options>>;

const clientLines = ({
  setting: { client },
  format,
}: Input): readonly Runs[] => {
  const contact = client.contacts[0];
  const name =
    contact &&
    (contact.address === undefined
      ? contact.name
      : pick(contact.address, format.language).text);
  const role = contact?.role && pick(contact.role, format.language).text;
  const person = [name, role].filter(Boolean).join(", ");
  return [
    [
      ...textRuns(client.name, "strong"),
      ...textRuns(client.place === undefined ? "" : `, ${client.place}`),
    ],
    textRuns(person),
  ].filter((line) => line.length > 0);
};

const rows = (input: Input): Cover["rows"] => {
  const { words, format, setting } = input;
  const { consultant, replaces } = setting;
  const row = (label: string, text: string) => ({
    label,
    lines: [textRuns(text)],
  });
  return [
    { label: words.cover.for, lines: clientLines(input) },
    ...(consultant === undefined
      ? []
      : [row(words.cover.by, `${consultant.firm}, ${consultant.name}`)]),
    row(words.cover.asOf, format.date(dayOf(setting.at))),
    row(words.cover.issue, words.cover.issueWithPages(setting.number)),
    ...(replaces === undefined
      ? []
      : [
          row(
            words.cover.replaces,
            words.cover.issueOf(
              replaces.number,
              format.date(dayOf(replaces.issuedAt)),
            ),
          ),
        ]),
  ];
};

const cover = (input: Input, contents: readonly ContentsEntry[]): Cover => {
  const { options, setting, words } = input;
  const { briefing, client, consultant } = setting;
  const note =
    options.note === undefined
      ? client.sample && words.cover.sample
      : localText(options.note, input);
  return {
    kind: "cover",
    firm: consultant?.firm ?? "",
    tagline: consultant?.tagline && localText(consultant.tagline, input),
    corner: [words.cover.paper, words.cover.confidential],
    kicker: briefing.kind && localText(briefing.kind, input),
    title: localText(briefing.title, input),
    subtitle: briefing.subtitle && localText(briefing.subtitle, input),
    sentence: options.sentence && {
      label: words.cover.inOneSentence,
      text: localText(options.sentence, input),
    },
    rows: rows(input),
    contents,
    foot: {
      strong:
        client.confidentiality === undefined
          ? words.confidentialFor(client.name)
          : localText(client.confidentiality, input),
      note,
    },
  };
};

/** The first page: title, message in a sentence, for whom, by whom, as of when. */
export const coverBlock = defineBlock({
  type: "cover",
  version: 1,
  options: Options,
  fields: [
    { path: "sentence", control: "localizedText", label: "sentence" },
    { path: "hasContents", control: "toggle", label: "hasContents" },
    { path: "note", control: "localizedText", label: "coverNote" },
  ],
  compose: (input) => [cover(input, [])],
  late: (input) => [
    cover(input, input.options.hasContents ? contentsOf(input.document) : []),
  ],
});
