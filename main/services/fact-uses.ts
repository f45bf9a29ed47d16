import type { FactUse } from "../contract/calls.ts";
import type { ClientId, FactId } from "../domain/ids.ts";
import type { Context } from "./context.ts";

/** Drafts and notes that name the fact, and handouts that printed it, newest first in each. */
export const usesOf = ({ store }: Context, id: FactId): readonly FactUse[] => {
  const { tables } = store;
  // A handout outlives its client.
  const ofClient = (clientId: ClientId) => ({
    clientId,
    clientName: tables.client.get(clientId)?.name ?? "",
  });
  return [
    ...tables.briefing.listNaming(id).map((briefing): FactUse => ({
      noun: "briefing",
      id: briefing.id,
      title: briefing.title,
      ...ofClient(briefing.clientId),
    })),
    ...tables.handout.listOfFact(id).map((handout): FactUse => ({
      noun: "handout",
      id: handout.id,
      title: { [handout.language]: `${handout.number} ${handout.title}` },
      ...ofClient(handout.clientId),
      printedClaimId: handout.prints.find(({ factId }) => factId === id)
        ?.claimId,
      at: handout.issuedAt,
    })),
    ...tables.note.listNaming(id).map((note): FactUse => ({
      noun: "note",
      id: note.id,
      title: { de: note.title, en: note.title },
      ...ofClient(note.clientId),
      at: note.datedOn,
    })),
  ];
};
