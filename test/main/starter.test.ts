import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Attribute } from "../../main/domain/attribute.ts";
import { Claim } from "../../main/domain/claim.ts";
import { Client } from "../../main/domain/client.ts";
import { isDisputed, type ResolveRelative } from "../../main/domain/dispute.ts";
import { Fact } from "../../main/domain/fact.ts";
import { createFormat } from "../../main/domain/format.ts";
import { LANGUAGES, type Language } from "../../main/domain/language.ts";
import { FollowUp, Note, releasedPart } from "../../main/domain/note.ts";
import { Consultant } from "../../main/domain/settings.ts";
import { Source } from "../../main/domain/source.ts";
import { Subject } from "../../main/domain/subject.ts";
import { Topic } from "../../main/domain/topic.ts";
import { canonical, isComparable } from "../../main/domain/units.ts";
import { WORDS } from "../../main/domain/words/index.ts";

const read = (file: string): unknown =>
  JSON.parse(
    readFileSync(
      new URL(`../../resources/starter/${file}`, import.meta.url),
      "utf8",
    ),
  );

const Entry = z.strictObject({ fact: Fact, claims: z.array(Claim) });
const Sample = z.strictObject({
  consultant: Consultant,
  clients: z.array(Client),
  notes: z.array(Note),
  followUps: z.array(FollowUp),
});
const Manifest = z.strictObject({
  version: z.int().positive(),
  files: z.looseObject({ facts: z.array(z.string()) }),
});

const manifest = Manifest.parse(read("starter.json"));
const sources = z.array(Source).parse(read("sources.json"));
const subjects = z.array(Subject).parse(read("subjects.json"));
const attributes = z.array(Attribute).parse(read("attributes.json"));
const topics = z.array(Topic).parse(read("topics.json"));
const entries = manifest.files.facts.flatMap((file) =>
  z.array(Entry).parse(read(file)),
);
const sample = Sample.parse(read("sample.json"));

const facts = entries.map(({ fact }) => fact);
const claims = entries.flatMap((entry) => entry.claims);
const named = Object.fromEntries(subjects.map((each) => [each.id, each]));
const fact = (number: number) =>
  `c41b0000-0005-4000-8000-${String(number).padStart(12, "0")}`;
const numberOf = (id: string): number => Number(id.slice(-12));

const printedOf = ({
  fact: { printedClaimId },
  claims: own,
}: z.infer<typeof Entry>) => own.find(({ id }) => id === printedClaimId);

/** As in the app: the printed number of the same attribute of the fact that is first about the subject named. */
const resolverOf =
  (attributeId: string): ResolveRelative =>
  (to) => {
    const found = entries.find(
      (each) =>
        each.fact.attributeId === attributeId && each.fact.subjectIds[0] === to,
    );
    const printed = found && printedOf(found);
    return printed?.reading.kind === "number" && printed.unit !== undefined
      ? canonical(printed.reading.value, printed.unit)
      : undefined;
  };

const rendered = (entry: z.infer<typeof Entry>, language: Language): string => {
  const printed = printedOf(entry);
  const value =
    printed &&
    createFormat(language, WORDS[language]).inSentence(printed, named);
  return (entry.fact.statement[language] ?? "").replaceAll(
    "{value}",
    value ?? "{value}",
  );
};

const mentionsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(fact:([^)]*)\)/g)].map((match) => match[1] ?? "");

const words = (text: string): number => text.trim().split(/\s+/).length;

/** Every text of a record that is printed, by language. */
const textsOf = (language: Language): readonly string[] =>
  entries.flatMap(({ fact: each, claims: own }) => [
    each.statement[language] ?? "",
    each.reasons?.[language] ?? "",
    each.confidenceReason?.[language] ?? "",
    ...own.flatMap((claim) => [
      claim.wording?.[language] ?? "",
      claim.condition.note?.[language] ?? "",
      claim.reading.kind === "text" ? (claim.reading.text[language] ?? "") : "",
    ]),
  ]);

describe("starter records", () => {
  const records = [
    ...sources,
    ...subjects,
    ...attributes,
    ...topics,
    ...facts,
    ...claims,
  ];

  it("have ids of their own", () => {
    const ids = [
      ...records,
      ...sample.clients,
      ...sample.notes,
      ...sample.followUps,
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("say by their id which noun they are", () => {
    const nounOf = (list: readonly { readonly id: string }[]) => [
      ...new Set(list.map(({ id }) => id.slice(0, 13))),
    ];
    const lists = [sources, subjects, attributes, topics, facts, claims];
    const samples = [sample.clients, sample.notes, sample.followUps];
    expect([...lists, ...samples].map(nounOf)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((noun) => [`c41b0000-000${noun}`]),
    );
  });

  it("carry the version of the library, those of the sample its mark", () => {
    expect(
      records.filter(({ starter }) => starter !== manifest.version),
    ).toEqual([]);
    const samples = [
      sample.consultant,
      ...sample.clients,
      ...sample.notes,
      ...sample.followUps,
    ];
    expect(samples.filter((each) => each.sample !== true)).toEqual([]);
  });

  it("refer only to records that are there", () => {
    const ids = new Set<string>(records.map(({ id }) => id));
    const clientIds = new Set<string>(sample.clients.map(({ id }) => id));
    const noteIds = new Set<string>(sample.notes.map(({ id }) => id));
    const referred = [
      ...subjects.flatMap(({ partOf }) => partOf ?? []),
      ...facts.flatMap((each) => [
        ...each.subjectIds,
        each.attributeId,
        each.topicId,
        ...each.basisIds,
        ...LANGUAGES.flatMap((language) =>
          mentionsIn(each.reasons?.[language] ?? ""),
        ),
      ]),
      ...claims.flatMap(({ factId, sourceId, reading, standing }) => [
        factId,
        sourceId,
        ...(reading.kind === "relative" ? [reading.to] : []),
        ...(standing.kind === "superseded" ? [standing.by] : []),
      ]),
      ...sample.clients.flatMap(({ profile }) => [
        ...profile.subjectIds,
        ...profile.topicIds,
        ...profile.attributeIds,
      ]),
      ...sample.notes.flatMap(({ body }) => mentionsIn(body)),
    ];
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
    expect(
      sample.notes.filter((each) => !clientIds.has(each.clientId)),
    ).toEqual([]);
    expect(
      sample.followUps.filter(
        ({ clientId = "", noteId = "" }) =>
          !clientIds.has(clientId) || !noteIds.has(noteId),
      ),
    ).toEqual([]);
  });

  it("are all used: no source, attribute, topic or subject without a fact", () => {
    const used = new Set<string>([
      ...facts.flatMap((each) => [
        ...each.subjectIds,
        each.attributeId,
        each.topicId,
      ]),
      ...claims.map(({ sourceId }) => sourceId),
      ...subjects.flatMap(({ partOf }) => partOf ?? []),
    ]);
    const shelves = [...sources, ...subjects, ...attributes, ...topics];
    expect(shelves.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it("lie in the file of their topic, their claims beside them", () => {
    const strays = entries.filter(
      ({ fact: each, claims: own }) =>
        numberOf(each.topicId) !== Math.floor(numberOf(each.id) / 100) ||
        own.some(({ factId }) => factId !== each.id),
    );
    expect(strays).toEqual([]);
    for (const file of manifest.files.facts) {
      const inFile = z.array(Entry).parse(read(file));
      expect(new Set(inFile.map(({ fact: each }) => each.topicId)).size).toBe(
        1,
      );
    }
  });
});

describe("facts and claims", () => {
  it("print an open claim of their own", () => {
    const wrong = entries.filter((entry) => {
      const { printedClaimId } = entry.fact;
      return (
        printedClaimId !== undefined &&
        printedOf(entry)?.standing.kind !== "open"
      );
    });
    expect(wrong).toEqual([]);
  });

  it("print a claim unless it is set aside or the judgement is ours", () => {
    const without = facts.filter(
      ({ printedClaimId }) => printedClaimId === undefined,
    );
    expect(without.map(({ id }) => numberOf(id))).toEqual([363, 901, 902, 903]);
  });

  it("measure with a unit that their attribute can be printed in", () => {
    const byId = new Map<string, Attribute>(
      attributes.map((each) => [each.id, each]),
    );
    // A date or a number that is only told in words stays a claim; a comparison needs a number to compare with.
    const unmeasured: Readonly<Record<string, readonly string[]>> = {
      relative: ["compute", "factor"],
      date: ["date"],
      text: ["text", "date", "compute"],
    };
    const wrong = entries.flatMap(({ fact: each, claims: own }) => {
      const attribute = byId.get(each.attributeId);
      return own.filter(({ reading, unit }) =>
        unit === undefined
          ? !unmeasured[reading.kind]?.includes(attribute?.quantity ?? "")
          : attribute?.unit === undefined ||
            !isComparable(unit, attribute.unit),
      );
    });
    expect(wrong).toEqual([]);
  });

  it("measure each attribute of a chip or system once, so that a table finds one value", () => {
    const measured = new Set<string>(
      attributes
        .filter(
          ({ quantity, unit }) => unit !== undefined || quantity === "date",
        )
        .map(({ id }) => id),
    );
    const hardware = new Set<string>(
      subjects
        .filter(({ kind }) => kind === "chip" || kind === "system")
        .map(({ id }) => id),
    );
    const cells = facts
      .filter(({ attributeId }) => measured.has(attributeId))
      .flatMap((each) =>
        each.subjectIds
          .filter((id) => hardware.has(id))
          .map((id) => `${id} ${each.attributeId}`),
      );
    expect(new Set(cells).size).toBe(cells.length);
  });

  it("number their claims in order", () => {
    const misnumbered = entries.filter(({ fact: each, claims: own }) =>
      own.some(
        ({ id }, index) => numberOf(id) !== numberOf(each.id) * 100 + index + 1,
      ),
    );
    expect(misnumbered).toEqual([]);
  });

  it("are superseded within their own fact", () => {
    const stray = entries.flatMap(({ claims: own }) =>
      own.filter(
        ({ standing }) =>
          standing.kind === "superseded" &&
          !own.some(({ id }) => id === standing.by),
      ),
    );
    expect(stray).toEqual([]);
  });

  it("quote at most eight words", () => {
    const long = claims.filter(
      ({ quotation = "", printed }) =>
        words(quotation) > 8 || words(printed) > 8,
    );
    expect(long).toEqual([]);
  });

  it("are disputed where the sources contradict each other, and nowhere else", () => {
    const disputed = entries.filter(({ fact: each, claims: own }) =>
      isDisputed(own, resolverOf(each.attributeId)),
    );
    expect(disputed.map(({ fact: each }) => each.id).toSorted()).toEqual(
      [210, 354, 408, 505, 506].map(fact),
    );
  });

  it("judge the contradicted claim of the article as doubtful", () => {
    const article = sources.find(
      ({ kind, language }) => kind === "article" && language === "de",
    );
    const doubted = claims.filter(
      ({ sourceId, credibility }) =>
        sourceId === article?.id && credibility === 4,
    );
    expect(doubted.map(({ factId }) => factId).toSorted()).toEqual(
      [210, 354, 408, 505, 506].map(fact),
    );
  });

  it("set the other sources beside the article", () => {
    const publisherOf = new Map<string, string>(
      sources.map(({ id, publisher }) => [id, publisher]),
    );
    const { inSentence } = createFormat("en", WORDS.en);
    const told = (number: number) =>
      entries
        .find(({ fact: each }) => each.id === fact(number))
        ?.claims.map((claim) =>
          [
            publisherOf.get(claim.sourceId)?.split(" ")[0],
            inSentence(claim, named).replaceAll("\u00A0", " "),
            claim.standing.kind,
          ].join(", "),
        );
    expect(told(209)).toEqual([
      "Alibaba, 34%, open",
      "Alibaba, 26%, superseded",
      "Xpert.Digital, 26%, superseded",
    ]);
    expect(told(210)).toEqual([
      "Alibaba, for eight quarters, open",
      "Xpert.Digital, for eight months, open",
    ]);
    expect(told(314)).toEqual([
      "Nvidia, 312 TFLOPS, open",
      "Epoch, 312 TFLOPS, open",
    ]);
    expect(told(354)).toEqual([
      "SemiAnalysis, 780 TFLOPS, open",
      "Epoch, 800 TFLOPS, open",
      "Epoch, 752 TFLOPS, superseded",
      "Xpert.Digital, level with the A100, open",
    ]);
    expect(
      [402, 403, 404, 405, 406, 407].map((each) => told(each)?.[0]),
    ).toEqual([
      "SemiAnalysis, about 300 PFLOPS, open",
      "SemiAnalysis, about 180 PFLOPS, open",
      "SemiAnalysis, 49.2 TB, open",
      "SemiAnalysis, 13.8 TB, open",
      "SemiAnalysis, about 559 kW, open",
      "SemiAnalysis, about 145 kW, open",
    ]);
    expect(told(408)).toEqual([
      "SemiAnalysis, about 3.9 times as much power as Nvidia’s NVL72, open",
      "Xpert.Digital, less power than Nvidia’s NVL72, open",
    ]);
    expect(told(504)).toEqual([
      "Financial, 2026, open",
      "Xpert.Digital, next year, open",
    ]);
    expect(told(505)).toEqual([
      "Financial, at the end of 2025 at the earliest, open",
      "Xpert.Digital, at the end of 2024, open",
      "Financial, Huawei denies plans of its own, open",
    ]);
    expect(told(506)).toEqual([
      "Financial, 2026, open",
      "Xpert.Digital, 2025, open",
    ]);
  });

  it("keep the bandwidth that cannot be right, and do not print it", () => {
    const entry = entries.find(({ fact: each }) => each.id === fact(363));
    expect(
      entry?.claims.map(({ standing, credibility }) => [
        standing.kind,
        credibility,
      ]),
    ).toEqual([["setAside", 4]]);
  });

  it("hold three judgements of our own, with likelihood and confidence apart", () => {
    const ours = facts.filter(({ likelihood }) => likelihood !== undefined);
    expect(
      ours.map((each) => [numberOf(each.id), each.likelihood, each.confidence]),
    ).toEqual([
      [901, "likely", "moderate"],
      [902, "veryLikely", "moderate"],
      [903, "unlikely", "low"],
    ]);
    for (const each of ours) {
      expect(each.basisIds.length).toBeGreaterThan(0);
      for (const language of LANGUAGES) {
        const mentioned = mentionsIn(each.reasons?.[language] ?? "");
        expect(mentioned.length).toBeGreaterThan(0);
        expect(
          mentioned.filter(
            (id) => !each.basisIds.some((basis) => basis === id),
          ),
        ).toEqual([]);
        expect(each.confidenceReason?.[language]).toBeDefined();
      }
    }
  });
});

describe("statements", () => {
  it("are there in both languages, and so is every other text", () => {
    const pairs = [
      ...subjects.map(({ name }) => name),
      ...attributes.flatMap(({ name, shortName, columnNote }) => [
        name,
        shortName,
        columnNote,
      ]),
      ...topics.map(({ name }) => name),
      ...facts.flatMap((each) => [
        each.statement,
        each.reasons,
        each.confidenceReason,
      ]),
      ...claims.flatMap(({ wording, place, condition, reading, standing }) => [
        wording,
        place,
        condition.note,
        reading.kind === "text" ? reading.text : undefined,
        standing.kind === "setAside" ? standing.reason : undefined,
      ]),
    ].filter((pair) => pair !== undefined);
    expect(
      pairs.filter(({ de, en }) => de === undefined || en === undefined),
    ).toEqual([]);
  });

  it.each(LANGUAGES)("read without leftovers: %s", (language) => {
    for (const entry of entries) {
      const text = rendered(entry, language);
      expect(text).not.toMatch(/[{}]|\?|undefined|NaN| {2}|\s[.,;:]/);
      expect(text).toMatch(/\.$/);
      // The typography of the language: no straight quotes, no hyphen as a dash, no plain space before a unit.
      expect(text).not.toMatch(
        /["']| - |\d (?:GB|TB|W|kW|nm|TFLOPS|PFLOPS|%|Mrd|Mio|bn)/,
      );
      expect(text).not.toMatch(
        language === "de" ? /\d%|\d\u00A0%|[“”]\p{L}/u : /\d\s%|[„‚]/u,
      );
    }
  });

  it("carry a placeholder exactly where the printed claim has a number, a date or a comparison", () => {
    const readings = ["number", "range", "bound", "date", "relative"];
    const wrong = entries.filter((entry) => {
      const kind = printedOf(entry)?.reading.kind;
      const uses = LANGUAGES.map(
        (language) =>
          entry.fact.statement[language]?.split("{value}").length === 2,
      );
      const should = kind !== undefined && readings.includes(kind);
      // A word may stand in for itself: the seat of a company.
      return kind === "text"
        ? uses[0] !== uses[1]
        : uses.some((each) => each !== should);
    });
    expect(wrong.map(({ fact: each }) => each.id)).toEqual([]);
  });

  it("use a word of likelihood only in our own judgements, and there once", () => {
    const forms: Record<Language, RegExp> = {
      de: /nahezu ausgeschlossen|(?:sehr |etwa gleich )?(?:un)?wahrscheinlich|nahezu sicher/g,
      en: /almost no chance|(?:very )?(?:un)?likely|roughly even chance|almost certain/g,
    };
    const hedges: Record<Language, RegExp> = {
      de: /vermutlich|\bwohl\b|möglicherweise|womöglich|\bkönnten?\b|\bdürften?\b|eventuell|vielleicht/i,
      en: /\bmight\b|\bmay be\b|\bperhaps\b|\bpossibly\b|\bprobably\b|\bpresumably\b|\bcould\b/i,
    };
    const printed: Record<number, Record<Language, string>> = {
      901: { de: "wahrscheinlich", en: "likely" },
      902: { de: "sehr wahrscheinlich", en: "very likely" },
      903: { de: "unwahrscheinlich", en: "unlikely" },
    };
    for (const language of LANGUAGES) {
      for (const each of facts) {
        const found = each.statement[language]?.match(forms[language]) ?? [];
        const own = printed[numberOf(each.id)];
        expect([...found]).toEqual(own === undefined ? [] : [own[language]]);
      }
      expect(
        textsOf(language).filter((text) => hedges[language].test(text)),
      ).toEqual([]);
    }
    const reasons = facts.flatMap(({ reasons: why, confidenceReason }) => [
      why,
      confidenceReason,
    ]);
    for (const language of LANGUAGES) {
      expect(
        reasons.filter(
          (why) => (why?.[language]?.match(forms[language]) ?? []).length > 0,
        ),
      ).toEqual([]);
    }
  });
});

describe("the article", () => {
  // Every company, chip, system, rule, figure and date of it, in the order in which it is told.
  const told = [
    [
      "Alibaba",
      "größte Cloud-Anbieter",
      "Kunden von Nvidia",
      "Inferenz",
      "Sprachassistenten",
    ],
    [
      "TSMC aus Taiwan",
      "mindestens 380 Mrd. CNY",
      "drei Jahren",
      "rund 53,1 Mrd. USD",
    ],
    ["dreistellige", "seit acht Quartalen"],
    [
      "Juli 2025",
      "H20",
      "Peking untersagt",
      "Hintertüren",
      "7 nm oder weniger",
      "15 %",
      "AMD",
    ],
    ["bis zu 125 %", "Trump", "weitere Zölle"],
    [
      "MetaX",
      "Schanghai",
      "743 Mio. CNY",
      "1,4 Mrd. CNY",
      "Jahr 2024",
      "Massenfertigung",
    ],
    [
      "Moore Threads",
      "Sitz in Peking",
      "1,65 Mrd. USD",
      "seit 2020",
      "Führungskräfte",
    ],
    ["Huawei", "CloudMatrix 384", "384 Chips", "NVL72", "Ascend 910C", "A100"],
    ["ältere Verfahren", "Training", "überhitzen"],
    ["mindestens 50 %", "Window Guidance", "Cambricon"],
    [
      "Bis 2027",
      "mehr als 70 %",
      "Bis 2030",
      "mehr als 90 %",
      "sechs",
      "bis 2035",
    ],
    [
      "Großbritannien",
      "mehr als 40 %",
      "156 Einrichtungen",
      "mehr als 50 Veröffentlichungen",
    ],
    ["DeepSeek", "Baidu", "Tencent", "Start-ups", "Fachkräfte"],
    [
      "größte Chiphersteller",
      "Milliarden für Werke",
      "strategische Bedrohung",
      "Supercomputer",
    ],
    [
      "sozialistischen Modernisierung",
      "B30A",
      "Blackwell",
      "die Hälfte",
      "B300",
      "um ein Mehrfaches",
    ],
    ["das Dreifache", "Zwei weitere Fabriken"],
  ].flat();
  // What another source corrects stays as the article’s own claim.
  const claimed = [
    "jährliches Umsatzwachstum von 26 Prozent",
    "den achten Monat in Folge",
    "bei geringerem Stromverbrauch",
    "auf Augenhöhe mit Nvidias A100",
    "Ende 2024 die Produktion aufnehmen",
    "zwei weitere sollen 2025 in Betrieb gehen",
    "im nächsten Jahr",
    "verdreifachen",
  ];
  const plain = (text: string): string =>
    text.replaceAll(/[\u00A0\u202F]/g, " ");

  it("is told in full", () => {
    const text = entries
      .map((entry) => plain(rendered(entry, "de")))
      .join("\n");
    expect(told.filter((each) => !text.includes(each))).toEqual([]);
  });

  it("keeps what other sources correct", () => {
    const printed = new Set(claims.map((claim) => claim.printed));
    expect(claimed.filter((each) => !printed.has(each))).toEqual([]);
  });

  it("names its place on each of its claims and has no date", () => {
    const article = sources.find(
      ({ publisher }) => publisher === "Xpert.Digital",
    );
    expect(article?.publishedOn).toBeUndefined();
    const own = claims.filter(({ sourceId }) => sourceId === article?.id);
    expect(own.length).toBeGreaterThan(70);
    expect(own.filter(({ place }) => place === undefined)).toEqual([]);
  });
});

describe("the sample", () => {
  it("has one released note with a paragraph held back, and one private note", () => {
    expect(sample.notes.map(({ released }) => released)).toEqual([true, false]);
    const [first, second] = sample.notes;
    const out = releasedPart(first!);
    expect(first?.body).toContain("Budget");
    expect(out).not.toContain("Budget");
    expect(mentionsIn(out).length).toBeGreaterThan(1);
    expect(releasedPart(second!)).toBe("");
  });

  it("is invented: addresses and numbers reserved for examples", () => {
    const { email = "", web = "", phone } = sample.consultant;
    const contacts = sample.clients.flatMap((client) => client.contacts);
    for (const address of [
      email,
      web,
      ...contacts.flatMap((each) => each.email ?? []),
    ]) {
      expect(address).toMatch(/\.example$/);
    }
    expect(phone).toBe("+49 30 23125 014");
  });
});
