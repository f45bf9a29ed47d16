import { useRef, useState } from "react";
import type { PrintedBriefing } from "../../main/contract/jobs.ts";
import type { Briefing } from "../../main/domain/briefing.ts";
import type { Language } from "../../main/domain/language.ts";
import { api, detailsOf, sendToHost } from "../lib/api.ts";
import { go } from "../lib/route.ts";
import { errorSentence } from "../parts/error-sentence.ts";
import { useSpeech } from "../parts/speech.ts";
import { useToast } from "../parts/toasts.ts";
import { runJob, type RunningJob } from "./run-job.ts";

export type HandingOver = {
  readonly done: number;
  readonly all: number;
  readonly cancel: () => void;
};

/** Prints without the draft's mark, numbers and keeps the handout, and saves its PDF where the person says. */
export const useHandOver = (): {
  readonly running: HandingOver | undefined;
  readonly handOver: (briefing: Briefing, language: Language) => Promise<void>;
} => {
  const { words } = useSpeech();
  const say = useToast();
  const [running, setRunning] = useState<HandingOver>();
  const job = useRef<RunningJob<PrintedBriefing>>(undefined);

  const issue = async (
    briefing: Briefing,
    language: Language,
  ): Promise<PrintedBriefing> => {
    const cancel = () => job.current?.cancel();
    setRunning({ done: 0, all: 1, cancel });
    job.current = runJob(
      () => api.handouts.issue({ briefing, language }),
      (done, all) => setRunning({ done, all, cancel }),
    );
    try {
      return await job.current.end;
    } finally {
      job.current = undefined;
      setRunning(undefined);
    }
  };

  const save = async ({ pdf, handoutId }: PrintedBriefing): Promise<void> => {
    const handout = await api.handouts.get({ id: handoutId ?? "" });
    const { number } = handout;
    const showHandout = {
      text: words.actions.show,
      run: () =>
        go({ place: "briefings", list: "handouts", itemId: handout.id }),
    };
    const saved = await sendToHost("dialogs.save", {
      url: pdf.url,
      name: `${number} ${handout.title}.pdf`,
      kind: "pdf",
    });
    // Not saved to a file: it is kept all the same.
    if (saved === null)
      return say({
        text: words.builder.handedOver(number),
        action: showHandout,
      });
    say({
      text: words.builder.handedOverAs(number, saved.name, saved.folder),
      action: {
        text: words.briefings.showFile,
        run: () => void sendToHost("files.show", { id: saved.id }),
      },
    });
  };

  const handOver = async (
    briefing: Briefing,
    language: Language,
  ): Promise<void> => {
    if (job.current !== undefined) return;
    try {
      await save(await issue(briefing, language));
    } catch (error) {
      if (detailsOf(error, "print.cancelled") === undefined)
        say({ text: errorSentence(error, words) });
    }
  };
  return { running, handOver };
};
