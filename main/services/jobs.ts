import { fail } from "../contract/errors.ts";
import type { AppEvent, JobEnd } from "../contract/events.ts";
import type { Job } from "../contract/jobs.ts";

export type JobControl = {
  readonly signal: AbortSignal;
  readonly progress: (done: number, all: number) => void;
};

type Parts = {
  readonly newId: () => string;
  readonly emit: (event: AppEvent) => void;
  readonly toEnd: (error: unknown) => Extract<JobEnd, { ok: false }>["error"];
};

/** Work that takes over a second: answered at once with its id, followed by events, ended by exactly one. */
export const createJobs = ({ newId, emit, toEnd }: Parts) => {
  const running = new Map<
    string,
    { readonly abort: AbortController; readonly ended: Promise<void> }
  >();

  const run = async <Value>(
    id: string,
    work: (control: JobControl) => Promise<Value>,
    abort: AbortController,
  ): Promise<void> => {
    let last = { done: 0, all: 1 };
    const progress = (done: number, all: number): void => {
      last = { done, all };
      emit({ kind: "job", id, done, all });
    };
    let end: JobEnd;
    try {
      // The answer that names the job leaves before its first event.
      await Promise.resolve();
      end = { ok: true, value: await work({ signal: abort.signal, progress }) };
      last = { done: last.all, all: last.all };
    } catch (error) {
      end = { ok: false, error: toEnd(error) };
    }
    running.delete(id);
    emit({ kind: "job", id, ...last, end });
  };

  return {
    start: <Value>(
      work: (control: JobControl) => Promise<Value>,
    ): Job<Value> => {
      const id = newId();
      const abort = new AbortController();
      running.set(id, { abort, ended: run(id, work, abort) });
      return { job: id };
    },
    cancel: (id: string): void => {
      const found = running.get(id);
      if (found === undefined) throw fail("job.unknown", { job: id });
      found.abort.abort();
    },
    /** Cancels all and waits for their ends. */
    stop: async (): Promise<void> => {
      const all = [...running.values()];
      for (const { abort } of all) abort.abort();
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
};

export type Jobs = ReturnType<typeof createJobs>;
