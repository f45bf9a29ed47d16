import type { Runs } from "./document.ts";
import { type Language, pick } from "./language.ts";
import { textRuns } from "./runs.ts";
import {
  countryOf,
  type FindSubject,
  makerOf,
  type Subject,
} from "./subject.ts";

/** Subjects under one heading. Where they have several makers each row names its own. */
export type SubjectGroup = {
  readonly title?: string | undefined;
  readonly namesMaker: boolean;
  readonly subjects: readonly Subject[];
};

/** Whose subjects stand under one heading. */
export type GroupBy = "country" | "maker" | "none";

const nameIn = (subject: Subject | undefined, language: Language): string =>
  subject === undefined ? "" : pick(subject.name, language).text;

/** „Nvidia, USA“ over the chips of one maker, „China“ over those of several. */
const groupOf = (
  subjects: readonly Subject[],
  by: GroupBy,
  find: FindSubject,
  language: Language,
): SubjectGroup => {
  const [maker, ...others] = [
    ...new Set(subjects.map((subject) => makerOf(subject, find))),
  ];
  const isOneMaker = maker !== undefined && others.length === 0;
  if (by === "none") return { namesMaker: true, subjects };
  const country = subjects[0] && countryOf(subjects[0], find);
  const title = [
    isOneMaker ? nameIn(maker, language) : "",
    nameIn(country, language),
  ]
    .filter(Boolean)
    .join(", ");
  return {
    title: title === "" ? undefined : title,
    namesMaker: !isOneMaker,
    subjects,
  };
};

/** Groups in the order in which their first subject comes. */
export const groupSubjects = (
  subjects: readonly Subject[],
  by: GroupBy,
  find: FindSubject,
  language: Language,
): readonly SubjectGroup[] => {
  const owner = { country: countryOf, maker: makerOf, none: () => undefined }[
    by
  ];
  return [
    ...Map.groupBy(subjects, (subject) => owner(subject, find)?.id).values(),
  ].map((group) => groupOf(group, by, find, language));
};

const chineseName = ({ aliases }: Subject): string | undefined =>
  aliases.find(({ language }) => language?.startsWith("zh"))?.name;

/** „Huawei Ascend 910C 昇腾“: maker where it is asked for, name, Chinese alias and variant set quiet. */
export const subjectRuns = (
  subject: Subject,
  namesMaker: boolean,
  find: FindSubject,
  language: Language,
): Runs => {
  const maker = makerOf(subject, find);
  const [own, by] = [
    nameIn(subject, language),
    namesMaker ? nameIn(maker, language) : "",
  ];
  const alias = chineseName(subject);
  return [
    ...textRuns(by === "" || own.includes(by) ? own : `${by} ${own}`, "strong"),
    ...(alias === undefined
      ? []
      : [
          ...textRuns(" "),
          {
            kind: "text",
            text: alias,
            weight: "quiet",
            language: "zh",
          } as const,
        ]),
    ...textRuns(
      subject.variant === undefined ? "" : ` ${subject.variant}`,
      "quiet",
    ),
  ];
};
