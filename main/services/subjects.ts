import { fail } from "../contract/errors.ts";
import type { Subject } from "../domain/subject.ts";
import type { Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import { plainService } from "./plain.ts";

const isInRing = (
  subject: Subject,
  get: (id: string) => Subject | undefined,
): boolean => {
  const seen = new Set<string>([subject.id]);
  for (
    let next = subject.partOf;
    next !== undefined;
    next = get(next)?.partOf
  ) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
};

export const createSubjects = (context: Context): HandlersOf<"subjects"> => {
  const plain = plainService(
    context,
    "subject",
    "subjects",
    ({ name, aliases, variant }) => [
      name.de,
      name.en,
      variant,
      ...aliases.map((alias) => alias.name),
    ],
  );
  return {
    ...plain,
    save: ({ subject, why }, caller) => {
      if (isInRing(subject, context.store.tables.subject.get))
        throw fail("input.invalid", {
          issues: [{ path: "subject.partOf", message: "belongs to itself" }],
        });
      return plain.save(subject, caller, why);
    },
  };
};
