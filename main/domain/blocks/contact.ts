import { z } from "zod";
import type { Contact, Runs } from "../document.ts";
import { localized } from "../language.ts";
import { localText, textRuns } from "../runs.ts";
import type { Consultant } from "../settings.ts";
import { type ComposeInput, defineBlock } from "./block.ts";

const Options = z.strictObject({
  /** The third column: what comes next. */
  nextTitle: localized(80).optional(),
  /** Its lines, one each. */
  next: localized(300).optional(),
  isAtFoot: z.boolean().default(true),
});

type Input = ComposeInput<z.infer<typeof Options>>;

const addressLines = ({ firm, street, city }: Consultant): readonly Runs[] => [
  textRuns(firm),
  textRuns([street, city].filter(Boolean).join(", ")),
];

const reachLines = (
  { phone, email, web }: Consultant,
  { words }: Input,
): readonly Runs[] => [
  textRuns(phone === undefined ? "" : words.phone(phone)),
  email === undefined
    ? []
    : [{ kind: "link", address: `mailto:${email}`, text: email }],
  web === undefined
    ? []
    : [
        {
          kind: "link",
          address: /^https?:\/\//.test(web) ? web : `https://${web}`,
          text: web.replace(/^https?:\/\//, ""),
        },
      ],
];

const columns = (consultant: Consultant, input: Input): Contact["columns"] => {
  const { nextTitle, next } = input.options;
  const nextLines =
    next === undefined
      ? []
      : localText(next, input)
          .split("\n")
          .map((line) => textRuns(line));
  return [
    { title: consultant.name, lines: addressLines(consultant) },
    { lines: reachLines(consultant, input) },
    { title: nextTitle && localText(nextTitle, input), lines: nextLines },
  ]
    .map((column) => ({
      ...column,
      lines: column.lines.filter((line) => line.length > 0),
    }))
    .filter(({ title, lines }) => title !== undefined || lines.length > 0);
};

/** Who to ask, and what comes next. */
export const contactBlock = defineBlock({
  type: "contact",
  version: 1,
  options: Options,
  fields: [
    { path: "nextTitle", control: "localizedText", label: "nextTitle" },
    { path: "next", control: "localizedLines", label: "next" },
    { path: "isAtFoot", control: "toggle", label: "isAtFoot" },
  ],
  compose: (input) => {
    const { consultant } = input.setting;
    if (consultant === undefined) return [];
    const contact: Contact = {
      kind: "contact",
      columns: columns(consultant, input),
    };
    return input.options.isAtFoot
      ? [{ kind: "atFoot", nodes: [contact] }]
      : [contact];
  },
});
