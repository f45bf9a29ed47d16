import { useQueries } from "@tanstack/react-query";
import type { SubjectId } from "../../main/domain/ids.ts";
import { pick } from "../../main/domain/language.ts";
import { readOf } from "../app/cache.ts";
import { useSpeech } from "../parts/speech.ts";

/** The names of some subjects, in their order; one that is not there (yet) is left out. */
export const useSubjectNames = (
  ids: readonly SubjectId[],
): readonly { readonly id: SubjectId; readonly text: string }[] => {
  const { language } = useSpeech();
  const results = useQueries({
    queries: ids.map((id) => readOf("subjects.get", { id })),
  });
  return results.flatMap(({ data }) =>
    data === undefined
      ? []
      : [{ id: data.id, text: pick(data.name, language).text }],
  );
};
