import { createContext } from "react";

/** Where a place writes into the status line. */
export const StatusSlotContext = createContext<HTMLElement | null>(null);
