import { fileURLToPath } from "node:url";

/** A golden file by its name: JSON that a person can read. `npm test -- -u` writes what is there now; then read the diff. */
export const goldenFile = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/golden/${name}.json`, import.meta.url));

/** A value as it stands in its golden file. Unset fields are left out. */
export const goldenText = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2)}\n`;
