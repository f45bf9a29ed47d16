import type { ClaimId } from "../../main/domain/ids.ts";
import {
  type ClaimDraft,
  type FactDraft,
  newClaimDraft,
} from "./fact-draft.ts";

export type DraftAction =
  | { readonly type: "set"; readonly change: Partial<FactDraft> }
  | {
      readonly type: "setClaim";
      readonly id: ClaimId;
      readonly change: Partial<ClaimDraft>;
    }
  | { readonly type: "addClaim" }
  | { readonly type: "removeClaim"; readonly id: ClaimId };

const withoutClaim = (draft: FactDraft, id: ClaimId): FactDraft => {
  const going = draft.claims.find((claim) => claim.id === id);
  return {
    ...draft,
    claims: draft.claims.filter((claim) => claim.id !== id),
    printedClaimId:
      draft.printedClaimId === id ? undefined : draft.printedClaimId,
    removedIds:
      going?.base === undefined ? draft.removedIds : [...draft.removedIds, id],
  };
};

/** The form's draft after what a person did. */
export const draftReducer = (
  draft: FactDraft,
  action: DraftAction,
): FactDraft => {
  switch (action.type) {
    case "set":
      return { ...draft, ...action.change };
    case "setClaim": {
      const claims = draft.claims.map((claim) =>
        claim.id === action.id ? { ...claim, ...action.change } : claim,
      );
      // What is set aside is not printed.
      const isClosed =
        action.change.isSetAside === true && draft.printedClaimId === action.id;
      return {
        ...draft,
        claims,
        printedClaimId: isClosed ? undefined : draft.printedClaimId,
      };
    }
    case "addClaim": {
      const claim = newClaimDraft();
      return {
        ...draft,
        claims: [...draft.claims, claim],
        printedClaimId: draft.printedClaimId ?? claim.id,
      };
    }
    case "removeClaim":
      return withoutClaim(draft, action.id);
  }
};
