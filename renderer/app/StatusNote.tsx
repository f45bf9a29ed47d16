import { type ReactNode, useContext } from "react";
import { createPortal } from "react-dom";
import { StatusSlotContext } from "./status-slot.ts";

/** What a place says in the status line: keys that work here, counts. */
export function StatusNote({ children }: { readonly children: ReactNode }) {
  const slot = useContext(StatusSlotContext);
  return slot === null ? null : createPortal(children, slot);
}
