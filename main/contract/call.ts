import type { z } from "zod";
import type { Noun } from "../domain/change.ts";

/** Carries the type of an answer; answers are made by our own code and are not parsed. */
export type Returns<Output> = { readonly output?: Output };
export const returns = <Output>(): Returns<Output> => ({});

/** One call across the border: what goes in (parsed in every build), what comes out, whose changes make it stale. */
export type Call<Input extends z.ZodType, Output> = {
  readonly input: Input;
  readonly output: Returns<Output>;
  readonly reads: readonly Noun[];
};

export const call = <Input extends z.ZodType, Output>(
  definition: Call<Input, Output>,
): Call<Input, Output> => definition;

export type InputOf<Definition> =
  Definition extends Call<infer Input, unknown> ? z.infer<Input> : never;
export type OutputOf<Definition> =
  Definition extends Call<z.ZodType, infer Output> ? Output : never;
