import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useMemo, useRef } from "react";
import type { HandoutId } from "../../main/domain/ids.ts";
import { useCall } from "../app/cache.ts";
import { api, sendToHost } from "../lib/api.ts";
import { go } from "../lib/route.ts";
import { Button } from "../parts/Button.tsx";
import { ErrorNote } from "../parts/ErrorNote.tsx";
import { errorSentence } from "../parts/error-sentence.ts";
import { SheetBar } from "../parts/SheetBar.tsx";
import { useSpeech } from "../parts/speech.ts";
import { useToast } from "../parts/toasts.ts";
import type { PagesHandle } from "../pdf-pages/PdfPages.tsx";
import { PdfPane } from "../pdf-pages/PdfPane.tsx";
import { usePdf } from "../pdf-pages/use-pdf.ts";

const readPdf = async (id: string) => {
  const { url } = await api.handouts.pdf({ id });
  const answer = await fetch(url);
  return { bytes: new Uint8Array(await answer.arrayBuffer()) };
};

const NO_MARGINS = { left: 0, right: 0 };

/** A handout as it was handed over. */
export function HandoutPane({ id }: { readonly id: HandoutId }) {
  const { words } = useSpeech();
  const say = useToast();
  const pages = useRef<PagesHandle>(null);
  const { data: handout, error } = useCall("handouts.get", { id });
  // A handout never changes: read once.
  const pdf = useQuery({
    queryKey: ["handout pdf", id],
    queryFn: () => readPdf(id),
    gcTime: 0,
  });
  const open = usePdf(pdf.data);
  const shown = useMemo(
    () => open && { key: 1, file: open.file, places: [], margins: NO_MARGINS },
    [open],
  );
  const problem = error ?? pdf.error;
  if (problem !== null)
    return <ErrorNote error={problem} onRetry={() => void pdf.refetch()} />;
  const save = async () => {
    if (handout === undefined) return;
    try {
      const { url } = await api.handouts.pdf({ id });
      const saved = await sendToHost("dialogs.save", {
        url,
        name: `${handout.number} ${handout.title}.pdf`,
        kind: "pdf",
      });
      if (saved !== null)
        say({
          text: words.briefings.savedFile(saved.name, saved.folder),
          action: {
            text: words.briefings.showFile,
            run: () => void sendToHost("files.show", { id: saved.id }),
          },
        });
    } catch (refused) {
      say({ text: errorSentence(refused, words) });
    }
  };
  return (
    <>
      <SheetBar
        lead={handout && `${handout.number} · ${handout.title}`}
        onBack={() => go({ place: "briefings", list: "handouts" }, true)}
      >
        <Button icon={Download} onPress={() => void save()}>
          {words.briefings.savePdf}
        </Button>
      </SheetBar>
      <PdfPane
        shown={shown}
        label={handout?.title ?? words.builder.pdf}
        handle={pages}
      />
    </>
  );
}
