import { Consultant } from "../../main/domain/settings.ts";
import type { Localized } from "../../main/domain/language.ts";

/** The consultant as typed. */
export type ConsultantDraft = {
  readonly name: string;
  readonly firm: string;
  readonly taglineDe: string;
  readonly taglineEn: string;
  readonly street: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
  readonly web: string;
};

export const consultantDraftOf = (
  consultant: Consultant | undefined,
): ConsultantDraft => ({
  name: consultant?.name ?? "",
  firm: consultant?.firm ?? "",
  taglineDe: consultant?.tagline?.de ?? "",
  taglineEn: consultant?.tagline?.en ?? "",
  street: consultant?.street ?? "",
  city: consultant?.city ?? "",
  phone: consultant?.phone ?? "",
  email: consultant?.email ?? "",
  web: consultant?.web ?? "",
});

export type ConsultantReading =
  | { readonly kind: "filled"; readonly consultant: Consultant }
  | { readonly kind: "empty" }
  | { readonly kind: "fault"; readonly field: "name" | "email" | "other" };

const optional = (name: string, typed: string) =>
  typed.trim() === "" ? {} : { [name]: typed.trim() };

/** Nothing typed at all is nobody; else name and firm are needed together. An edited sample is a sample no more. */
export const readConsultant = (draft: ConsultantDraft): ConsultantReading => {
  if (Object.values(draft).every((text) => text.trim() === ""))
    return { kind: "empty" };
  if (draft.name.trim() === "" || draft.firm.trim() === "")
    return { kind: "fault", field: "name" };
  const tagline: Localized = {
    ...optional("de", draft.taglineDe),
    ...optional("en", draft.taglineEn),
  };
  const parsed = Consultant.safeParse({
    name: draft.name.trim(),
    firm: draft.firm.trim(),
    ...(Object.keys(tagline).length > 0 && { tagline }),
    ...optional("street", draft.street),
    ...optional("city", draft.city),
    ...optional("phone", draft.phone),
    ...optional("email", draft.email),
    ...optional("web", draft.web),
  });
  if (parsed.success) return { kind: "filled", consultant: parsed.data };
  return {
    kind: "fault",
    field: parsed.error.issues[0]?.path[0] === "email" ? "email" : "other",
  };
};
