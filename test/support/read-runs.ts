import type { Runs } from "../../main/domain/document.ts";

/** Runs as a person reads them: [source] for a citation, <word> for a tag, {text → address} for a link. */
export const readRuns = (runs: Runs): string =>
  runs
    .map((run) => {
      switch (run.kind) {
        case "citation":
          return ` [${run.number ?? Number(run.sourceId.slice(-12))}]`;
        case "unequal":
          return " ≠ ";
        case "tag":
          return `<${run.text}>`;
        case "link":
          return `{${run.text} → ${run.address}}`;
        case "break":
          return " / ";
        case "pageOf":
          return `page of ${run.target}`;
        case "text":
        case "joined":
          return run.text;
      }
    })
    .join("");
