import type { App, OutputOfName } from "../app.ts";
import type { CallName } from "../contract/calls.ts";
import { fail } from "../contract/errors.ts";
import type { JobEnd } from "../contract/events.ts";
import type { Job } from "../contract/jobs.ts";

/** Undo and redo of the command line are kept apart from those of the windows. */
export const CALLER = { window: "cli" };

const LONGEST_PAGE = 200;

/** A call whose error ends the command. */
export const ask = async <Name extends CallName>(
  app: App,
  name: Name,
  input: unknown = {},
): Promise<OutputOfName<Name>> => {
  const answer = await app.call(name, input, CALLER);
  if (answer.ok) return answer.value;
  throw fail(answer.error.code, answer.error.details);
};

type Lists = "facts.list" | "clients.list" | "templates.list";
type RowOf<Name extends Lists> =
  OutputOfName<Name> extends { readonly rows: readonly (infer Row)[] }
    ? Row
    : never;

/** All rows of a list, window by window. */
export const askAll = async <Name extends Lists>(
  app: App,
  name: Name,
  input: Readonly<Record<string, unknown>> = {},
): Promise<readonly RowOf<Name>[]> => {
  const rows: RowOf<Name>[] = [];
  for (;;) {
    const page = await ask(app, name, {
      ...input,
      offset: rows.length,
      limit: LONGEST_PAGE,
    });
    // Each of the three lists answers {total, rows} of its own row.
    rows.push(...(page.rows as readonly RowOf<Name>[]));
    if (rows.length >= page.total || page.rows.length === 0) return rows;
  }
};

/** The end of a job: its value, or its error thrown. */
export const waitFor = async <Value>(
  app: App,
  start: () => Promise<Job<Value>>,
): Promise<Value> => {
  const ends = new Map<string, JobEnd>();
  let wake: () => void = () => undefined;
  const stop = app.onEvent((event) => {
    if (event.kind === "job" && event.end !== undefined) {
      ends.set(event.id, event.end);
      wake();
    }
  });
  try {
    const { job } = await start();
    while (!ends.has(job))
      await new Promise<void>((resolve) => (wake = resolve));
    const end = ends.get(job);
    // The job's type says what its end carries.
    if (end?.ok === true) return end.value as Value;
    throw end === undefined
      ? fail("job.unknown", { job })
      : fail(end.error.code, end.error.details);
  } finally {
    stop();
  }
};
