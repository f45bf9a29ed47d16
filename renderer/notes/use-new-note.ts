import { type ClientId, NoteId } from "../../main/domain/ids.ts";
import { useWrite } from "../app/cache.ts";
import { today } from "../lib/days.ts";
import { newId } from "../lib/new-id.ts";
import { go } from "../lib/route.ts";
import { errorSentence } from "../parts/error-sentence.ts";
import { useSpeech } from "../parts/speech.ts";
import { useToast } from "../parts/toasts.ts";

/** Begins a note for a client and opens it: private, dated today. */
export const useNewNote = (): ((clientId: ClientId) => void) => {
  const { words } = useSpeech();
  const say = useToast();
  const saving = useWrite("notes.save");
  return (clientId) => {
    const id = NoteId.parse(newId());
    saving.mutate(
      {
        note: {
          id,
          clientId,
          title: "",
          body: "",
          datedOn: today(),
          released: false,
          pinned: false,
          tags: [],
          revision: 0,
        },
      },
      {
        onSuccess: () =>
          go({ place: "clients", id: clientId, tab: "notes", itemId: id }),
        onError: (error) => say({ text: errorSentence(error, words) }),
      },
    );
  };
};
