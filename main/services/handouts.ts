import type { PrintedBriefing } from "../contract/jobs.ts";
import type { Briefing } from "../domain/briefing.ts";
import { type Handout, Handout as HandoutSchema } from "../domain/handout.ts";
import type { Sha256 } from "../domain/ids.ts";
import { type Language, pick } from "../domain/language.ts";
import { composeFor, type Composed } from "./compose.ts";
import type { Caller, Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import type { JobControl } from "./jobs.ts";
import { requireRecord } from "./plain.ts";
import { themeOf } from "./themes.ts";
import { write } from "./write.ts";

/** What was printed, so that a client can ask months later and the next briefing can say what changed. */
const frozenOf = (
  { facts, document }: Composed,
  briefing: Briefing,
): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({ version: 1, briefing, facts, document }),
  );

const keep = (
  { store, now }: Context,
  bytes: Uint8Array,
  type: string,
): Sha256 => {
  const sha256 = store.files.put(bytes);
  store.keptFiles.put({ sha256, size: bytes.byteLength, type, addedAt: now() });
  return sha256;
};

const issue = async (
  context: Context,
  caller: Caller,
  briefing: Briefing,
  language: Language,
  control: JobControl,
): Promise<PrintedBriefing> => {
  const composed = composeFor(context, { briefing, language, isDraft: false });
  const printed = await context.printer.print(
    composed.document,
    themeOf(context, briefing.themeId),
    { signal: control.signal, onProgress: control.progress },
  );
  const { client, number, at } = composed.setting;
  const handout: Handout = HandoutSchema.parse({
    id: context.newId(),
    clientId: client.id,
    briefingId: briefing.id,
    number,
    title: pick(briefing.title, language).text,
    language,
    issuedAt: at,
    pages: printed.pages,
    pdf: keep(context, printed.bytes, "application/pdf"),
    prints: composed.facts.map(({ fact, printed: sourced }) => ({
      factId: fact.id,
      claimId: sourced?.claim.id,
    })),
    frozen: keep(context, frozenOf(composed, briefing), "application/json"),
    ...(client.sample === true ? { sample: true } : {}),
  });
  write(context, caller, { verb: "handouts.issue" }, ({ put }) => {
    put("briefing", briefing);
    put("handout", handout);
  });
  return {
    pdf: context.bytes.give(printed.bytes),
    pages: printed.pages,
    facts: composed.facts.length,
    places: printed.places,
    findings: composed.findingsWith(printed.findings),
    handoutId: handout.id,
  };
};

export const createHandouts = (context: Context): HandlersOf<"handouts"> => {
  const { store } = context;
  const { handout: table } = store.tables;
  const get = (id: string): Handout =>
    requireRecord(table.get(id), "handout", id);
  // One at a time: the second of two must see the number that the first one took.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    list: ({ clientId, offset, limit }) =>
      clientId === undefined
        ? { total: table.count(), rows: table.list({ offset, limit }) }
        : {
            total: table.countOfClient(clientId),
            rows: table.listOfClient(clientId, { offset, limit }),
          },
    get: ({ id }) => get(id),
    issue: ({ briefing, language }, caller) =>
      context.jobs.start((control) =>
        inTurn(() => issue(context, caller, briefing, language, control)),
      ),
    pdf: ({ id }) => context.bytes.give(store.files.get(get(id).pdf)),
    frozen: ({ id }) => {
      const frozen: unknown = JSON.parse(
        new TextDecoder().decode(store.files.get(get(id).frozen)),
      );
      return frozen;
    },
  };
};
