import { useCallback, useEffect, useRef, useState } from "react";
import type { PrintedBriefing } from "../../main/contract/jobs.ts";
import type { Briefing } from "../../main/domain/briefing.ts";
import type { Noun } from "../../main/domain/change.ts";
import type { Language } from "../../main/domain/language.ts";
import { api, detailsOf } from "../lib/api.ts";
import { bridge } from "../lib/bridge.ts";
import { createNewest, type Work } from "./newest.ts";
import { runJob } from "./run-job.ts";

type Order = {
  readonly briefing: Briefing;
  readonly language: Language;
  /** Goes up where the same briefing is to be printed anew. */
  readonly round: number;
};

/** A finished print. */
export type Print = PrintedBriefing & {
  readonly key: number;
  readonly at: string;
  readonly language: Language;
  readonly bytes: Uint8Array;
};

export type Printing = {
  readonly print: Print | undefined;
  /** While one runs. */
  readonly progress:
    { readonly done: number; readonly all: number } | undefined;
  readonly error: unknown;
  readonly cancel: () => void;
  readonly again: () => void;
};

const PRINT_AFTER_MS = 120;
const PATIENCE_MS = 2500;

/** What a print is made of, beside the briefing itself. */
const PRINTED: ReadonlySet<Noun> = new Set<Noun>([
  "fact",
  "claim",
  "source",
  "subject",
  "attribute",
  "topic",
  "client",
  "theme",
  "rate",
  "settings",
]);

let prints = 0;

const printOf = (
  { briefing, language }: Order,
  onProgress: (done: number, all: number) => void,
): Work<Print> => {
  const job = runJob(
    () => api.briefings.print({ briefing, language }),
    onProgress,
  );
  const end = async () => {
    const printed = await job.end;
    const answer = await fetch(printed.pdf.url);
    prints += 1;
    return {
      ...printed,
      key: prints,
      at: new Date().toISOString(),
      language,
      bytes: new Uint8Array(await answer.arrayBuffer()),
    };
  };
  return { end: end(), cancel: job.cancel };
};

/** The PDF of a draft, made anew with every change of it and of the facts in it; the last one stays until the next is there. */
export const usePrint = (briefing: Briefing, language: Language): Printing => {
  const [print, setPrint] = useState<Print>();
  const [progress, setProgress] = useState<Printing["progress"]>();
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);
  const newest =
    useRef<ReturnType<typeof createNewest<Order, Print>>>(undefined);
  useEffect(() => {
    const printer = createNewest<Order, Print>({
      run: (order) => printOf(order, (done, all) => setProgress({ done, all })),
      onResult: (result) => {
        setError(undefined);
        setPrint(result);
      },
      onError: (problem) =>
        detailsOf(problem, "print.cancelled") === undefined &&
        setError(problem),
      onRun: (isRunning) =>
        setProgress(isRunning ? { done: 0, all: 1 } : undefined),
      waitMs: PRINT_AFTER_MS,
      patienceMs: PATIENCE_MS,
    });
    newest.current = printer;
    return printer.stop;
  }, []);
  useEffect(
    () => newest.current?.ask({ briefing, language, round }),
    [briefing, language, round],
  );
  useEffect(
    () =>
      bridge().on((event) => {
        if (
          event.kind === "changed" &&
          event.rows.some(({ noun }) => PRINTED.has(noun))
        )
          setRound((last) => last + 1);
      }),
    [],
  );
  const again = useCallback(() => setRound((last) => last + 1), []);
  return {
    print,
    progress,
    error,
    cancel: () => newest.current?.cancel(),
    again,
  };
};
