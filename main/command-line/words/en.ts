/** What the command line says in English. */
export const en = {
  help: `Chipbrief keeps facts about the AI-chip market and prints client briefings.

  chipbrief facts [--query TEXT] [--lang de|en] [--json]
  chipbrief clients [--json]
  chipbrief handout --client NAME --template ID --lang de|en --out FILE
                    [--at ISO-TIME] [--issue] [--json]
  chipbrief call NOUN.VERB [JSON]        any call; - reads the JSON from stdin
  chipbrief check [--json]               integrity and invariants of the store

  --data DIR      another data folder
  --help, --version

Exit codes: 0 done, 1 failed, 2 misused. Messages go to stderr.`,
  seeHelp: "chipbrief --help shows how it is used.",
  unknownCommand: (name: string) => `There is no command “${name}”.`,
  badArguments: (problem: string) => problem,
  badLanguage: (given: string) =>
    `“${given}” is not a language of Chipbrief: --lang takes de or en.`,
  badTime: (given: string) =>
    `“${given}” is not a time: --at takes one like 2026-01-02T09:00:00Z.`,
  badJson: "The input is not valid JSON.",
  callUsage:
    'call takes NOUN.VERB and at most one JSON text, such as: call facts.list \'{"query":"Ascend"}\'',
  missingOption: (name: string) => `--${name} is missing.`,
  unknownClient: (wanted: string, known: readonly string[]) =>
    known.length === 0
      ? "There is no client yet."
      : `No single client is named “${wanted}”. There are: ${known.join("; ")}.`,
  unknownTemplate: (wanted: string, known: readonly string[]) =>
    `There is no template “${wanted}”. There are: ${known.join(", ")}.`,
  unwritable: (file: string, problem: string) =>
    `${file} could not be written (${problem}). A file that was there is unchanged; a handout that was issued is kept in the store.`,
  found: (count: number) => (count === 1 ? "1 fact" : `${count} facts`),
  checked: (facts: number, problems: number) =>
    `${facts} facts checked, ${problems === 0 ? "nothing wrong" : problems === 1 ? "1 problem" : `${problems} problems`}.`,
  written: (file: string, pages: number, facts: number, isIssued: boolean) =>
    `${isIssued ? "Handed over" : "Draft printed"}: ${file} (${pages === 1 ? "1 page" : `${pages} pages`}, ${facts} facts).`,
};
