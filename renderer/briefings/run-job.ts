import type { JobEvent } from "../../main/contract/events.ts";
import type { Job } from "../../main/contract/jobs.ts";
import { api, CallError } from "../lib/api.ts";
import { bridge } from "../lib/bridge.ts";

export type RunningJob<Value> = {
  readonly end: Promise<Value>;
  readonly cancel: () => void;
};

/** Starts work that takes its time, and waits for its end. Rejects with CallError; cancelled, with print.cancelled. */
export const runJob = <Value>(
  start: () => Promise<Job<Value>>,
  onProgress?: (done: number, all: number) => void,
): RunningJob<Value> => {
  let id: string | undefined;
  let isCancelled = false;
  const cancelNow = (job: string) =>
    void api.jobs.cancel({ job }).catch(() => undefined); // It has ended already.
  const end = new Promise<Value>((resolve, reject) => {
    // A host may deliver an event before the answer that names its job.
    const early: JobEvent[] = [];
    const hear = (event: JobEvent) => {
      if (id === undefined) early.push(event);
      if (event.id !== id) return;
      if (event.end === undefined) return onProgress?.(event.done, event.all);
      stop();
      // The end's value is that of the job that was started.
      if (event.end.ok) resolve(event.end.value as Value);
      else reject(new CallError(event.end.error.code, event.end.error.details));
    };
    const stop = bridge().on((event) => {
      if (event.kind === "job") hear(event);
    });
    const follow = async () => {
      const { job } = await start();
      id = job;
      for (const event of early) hear(event);
      if (isCancelled) cancelNow(job);
    };
    follow().catch((error: unknown) => {
      stop();
      reject(error instanceof Error ? error : new Error(String(error)));
    });
  });
  return {
    end,
    cancel: () => {
      isCancelled = true;
      if (id !== undefined) cancelNow(id);
    },
  };
};
