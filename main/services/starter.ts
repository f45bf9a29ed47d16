import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { StarterOffer } from "../contract/calls.ts";
import { Attribute } from "../domain/attribute.ts";
import { Briefing, Template } from "../domain/briefing.ts";
import type { Noun } from "../domain/change.ts";
import { Claim } from "../domain/claim.ts";
import { Client } from "../domain/client.ts";
import { Fact } from "../domain/fact.ts";
import { PackId } from "../domain/ids.ts";
import { FollowUp, Note } from "../domain/note.ts";
import { Consultant } from "../domain/settings.ts";
import { Source } from "../domain/source.ts";
import { Subject } from "../domain/subject.ts";
import { Topic } from "../domain/topic.ts";
import type { Caller, Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import type { Records } from "./records.ts";
import { settingsOf } from "./settings.ts";
import { currentRecord, type Transaction, write } from "./write.ts";

const STARTER: Caller = { window: "starter" };
const STARTER_PACK = PackId.parse("c41b0000-0000-4000-8000-000000000001");
const ALL = { offset: 0, limit: -1 };

const Files = z.strictObject({
  sources: z.string(),
  subjects: z.string(),
  attributes: z.string(),
  topics: z.string(),
  templates: z.array(z.string()),
  facts: z.array(z.string()),
  sample: z.string(),
  sampleBriefing: z.string(),
});
const Manifest = z.strictObject({ version: z.int().positive(), files: Files });
const FactWithClaims = z.strictObject({ fact: Fact, claims: z.array(Claim) });
const Sample = z.strictObject({
  consultant: Consultant,
  clients: z.array(Client),
  notes: z.array(Note),
  followUps: z.array(FollowUp),
});

type Entry = {
  readonly [N in Noun]: {
    readonly noun: N;
    readonly id: string;
    readonly record: Records[N];
  };
}[Noun];

const entries = <N extends Noun>(
  noun: N,
  records: readonly (Records[N] & { readonly id: string })[],
): readonly Entry[] =>
  // One member of the union each; TypeScript does not follow a generic noun into it.
  records.map(
    (record) => ({ noun, id: record.id, record }) as unknown as Entry,
  );

/** The shipped library, read and checked whole: a broken file is our own mistake and is reported as such. */
const readLibrary = (resourcesDir: string) => {
  const folder = join(resourcesDir, "starter");
  const read = <Schema extends z.ZodType>(
    file: string,
    schema: Schema,
  ): z.infer<Schema> =>
    schema.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
  const { version, files } = read("starter.json", Manifest);
  const facts = files.facts.flatMap((file) =>
    read(file, z.array(FactWithClaims)),
  );
  return {
    version,
    library: [
      ...entries("source", read(files.sources, z.array(Source))),
      ...entries("subject", read(files.subjects, z.array(Subject))),
      ...entries("attribute", read(files.attributes, z.array(Attribute))),
      ...entries("topic", read(files.topics, z.array(Topic))),
      ...entries(
        "fact",
        facts.map(({ fact }) => fact),
      ),
      ...entries(
        "claim",
        facts.flatMap(({ claims }) => claims),
      ),
      ...entries(
        "template",
        files.templates.map((file) => read(file, Template)),
      ),
    ],
    readSample: () => ({
      ...read(files.sample, Sample),
      briefing: read(files.sampleBriefing, Briefing),
    }),
  };
};

type Library = ReturnType<typeof readLibrary>;

const json = (value: unknown): string => JSON.stringify(value);

/** As the starter last wrote it; compared with what is there now it tells whether a person edited it. */
const lastWritten = ({ store }: Context, noun: Noun, id: string): unknown => {
  const own = store.changes
    .listOf(noun, id, ALL)
    .rows.filter(({ window }) => window === STARTER.window);
  return own
    .flatMap(({ rows }) => rows)
    .find((row) => row.noun === noun && row.id === id)?.after;
};

type State = "same" | "fresh" | "update" | "edited";

const stateOf = (context: Context, { noun, id, record }: Entry): State => {
  const current = currentRecord(context, noun, id);
  const written = lastWritten(context, noun, id);
  if (current === undefined) return written === undefined ? "fresh" : "edited";
  if (written !== undefined && json(current) !== json(written)) return "edited";
  return isSameRecord(current, record) ? "same" : "update";
};

/** Keys may come in another order from a file than from the store. */
const isSameRecord = (one: unknown, other: unknown): boolean =>
  json(sorted(one)) === json(sorted(other));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

const offerOf = (
  context: Context,
  { version, library }: Library,
): StarterOffer & { readonly wanted: readonly Entry[] } => {
  const states = library.map((entry) => ({
    entry,
    state: stateOf(context, entry),
  }));
  const of = (state: State) =>
    states.filter((each) => each.state === state).map(({ entry }) => entry);
  return {
    version,
    fresh: of("fresh").length,
    updates: of("update").length,
    edited: of("edited").map(({ noun, id }) => ({ noun, id })),
    wanted: [...of("fresh"), ...of("update")],
  };
};

const putEntry = ({ put }: Transaction, { noun, record }: Entry): void => {
  // `record` is of `noun`: the entry is one member of the union.
  put(noun, record as never);
};

const takeLibrary = (context: Context, library: Library): StarterOffer => {
  const { wanted, ...offer } = offerOf(context, library);
  write(context, STARTER, { verb: "starter.take" }, (transaction) => {
    for (const entry of wanted) putEntry(transaction, entry);
    context.store.packs.put({
      id: STARTER_PACK,
      kind: "starter",
      version: library.version,
      takenAt: context.now(),
    });
  });
  return offer;
};

const takeSample = (
  context: Context,
  {
    consultant,
    clients,
    notes,
    followUps,
    briefing,
  }: ReturnType<Library["readSample"]>,
): void => {
  write(context, STARTER, { verb: "starter.take" }, ({ put }) => {
    const settings = settingsOf(context);
    // A person's own data is not replaced by the sample's.
    if (settings.consultant === undefined)
      put("settings", { ...settings, consultant });
    for (const client of clients) put("client", client);
    for (const note of notes) put("note", note);
    for (const followUp of followUps) put("followUp", followUp);
    put("briefing", briefing);
  });
};

/** At the first start: the library and the sample, so that nobody begins before an empty page. */
export const fillNewStore = (context: Context): void => {
  const library = readLibrary(context.resourcesDir);
  // Both or neither: killed in between, the next start begins anew.
  context.store.transaction(() => {
    takeLibrary(context, library);
    takeSample(context, library.readSample());
  });
};

export const starterVersion = ({ store }: Context): number =>
  store.packs.get(STARTER_PACK)?.version ?? 0;

export const createStarter = (context: Context): HandlersOf<"starter"> => ({
  offer: () => {
    const { wanted: _, ...offer } = offerOf(
      context,
      readLibrary(context.resourcesDir),
    );
    return offer;
  },
  take: () => takeLibrary(context, readLibrary(context.resourcesDir)),
  takeSample: () => {
    takeSample(context, readLibrary(context.resourcesDir).readSample());
    return null;
  },
  removeSample: (_, caller) => {
    const { tables } = context.store;
    const settings = settingsOf(context);
    const { change } = write(
      context,
      caller,
      { verb: "starter.removeSample" },
      ({ put, remove }) => {
        const nouns = [
          "followUp",
          "note",
          "briefing",
          "handout",
          "client",
        ] as const;
        for (const noun of nouns)
          for (const record of tables[noun].list())
            if (record.sample === true) remove(noun, record.id);
        const { consultant, ...rest } = settings;
        if (consultant?.sample === true) put("settings", rest);
      },
    );
    return { removed: change?.rows.length ?? 0 };
  },
});
