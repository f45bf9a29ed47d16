import type { Theme } from "../theme.ts";
import { linie } from "./linie.ts";

/** The themes that ship, the default first. A person's own lie in the store. */
export const THEMES: readonly Theme[] = [linie];
