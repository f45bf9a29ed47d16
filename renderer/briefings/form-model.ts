import type { z } from "zod";
import type { Field } from "../../main/domain/blocks/block.ts";
import { Block } from "../../main/domain/briefing.ts";
import type { AnyBlock } from "../../main/domain/stored-block.ts";

/** Options as typed: whatever its block's schema says of them. */
export type Options = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Options =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const asOptions = (value: unknown): Options =>
  isRecord(value) ? value : {};

const stepsOf = (path: string): readonly string[] => path.split(".");

/** What stands at a path: `figures.0.note`. */
export const valueAt = (options: unknown, path: string): unknown =>
  stepsOf(path).reduce<unknown>((value, step) => {
    if (Array.isArray(value))
      return (value as readonly unknown[])[Number(step)]; // Array.isArray makes any[] of it.
    return isRecord(value) ? value[step] : undefined;
  }, options);

const setIn = (
  value: unknown,
  [step = "", ...rest]: readonly string[],
  next: unknown,
): unknown => {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.with(
      Number(step),
      rest.length === 0 ? next : setIn(items[Number(step)], rest, next),
    );
  }
  const record = asOptions(value);
  const changed = rest.length === 0 ? next : setIn(record[step], rest, next);
  if (changed !== undefined) return { ...record, [step]: changed };
  const { [step]: _, ...others } = record;
  return others;
};

/** The same options with another value at a path; undefined takes it out. */
export const setAt = (
  options: Options,
  path: string,
  value: unknown,
): Options => asOptions(setIn(options, stepsOf(path), value));

/** What is wrong at a path, and how much would fit. */
export type Fault =
  | { readonly kind: "needed" | "bad" }
  | { readonly kind: "tooLong" | "tooFew" | "tooMany"; readonly count: number };

export type Faults = ReadonlyMap<string, Fault>;

const faultOf = (issue: z.core.$ZodIssue): Fault => {
  if (issue.code === "too_big")
    return {
      kind: issue.origin === "string" ? "tooLong" : "tooMany",
      count: Number(issue.maximum),
    };
  if (issue.code === "too_small")
    return issue.origin === "array" && Number(issue.minimum) > 1
      ? { kind: "tooFew", count: Number(issue.minimum) }
      : { kind: "needed" };
  // A choice, an id or a text that is not there; a text in no language.
  if (
    issue.code === "invalid_type" ||
    issue.code === "invalid_format" ||
    issue.message === "blank" ||
    issue.message === "needs de or en"
  )
    return { kind: "needed" };
  return { kind: "bad" };
};

const faultsOf = (error: z.ZodError): Faults =>
  new Map(
    error.issues
      .toReversed()
      .map((issue) => [issue.path.join("."), faultOf(issue)]),
  );

/** What is wrong with options as typed; empty where nothing is. */
export const faultsIn = (definition: AnyBlock, options: Options): Faults => {
  const read = definition.options.safeParse(options);
  return read.success ? new Map() : faultsOf(read.error);
};

/** The fault to be told at a field: its own, or one inside it that has no field. A localized text is one field in two languages. */
export const faultAt = (faults: Faults, path: string): Fault | undefined => {
  const inner = [...faults].find(
    ([at]) => at === path || at.startsWith(`${path}.`),
  );
  return inner?.[1];
};

const withoutBadItems = (
  value: unknown,
  path: string,
  faults: Faults,
): unknown => {
  if (!Array.isArray(value)) return value;
  const items: readonly unknown[] = value;
  return items.filter(
    (_, index) => faultAt(faults, `${path}.${index}`) === undefined,
  );
};

/** The typed options with every bad field as it last was, and without bad items of a list. */
const healed = (
  fields: readonly Field[],
  typed: Options,
  last: Options,
  faults: Faults,
): Options =>
  fields.reduce<Options>((options, { path, control }) => {
    if (faultAt(faults, path) === undefined) return options;
    return setAt(
      options,
      path,
      control === "items"
        ? withoutBadItems(valueAt(typed, path), path, faults)
        : valueAt(last, path),
    );
  }, typed);

const asStored = (options: unknown): Block["options"] | undefined =>
  Block.unwrap().shape.options.safeParse(options).data;

/** What becomes of an edit: the options that are valid now, undefined where none are; and what stays in the form alone. */
export type Edited = {
  readonly valid: Block["options"] | undefined;
  readonly refused: Options | undefined;
};

/** An edit of one field. What the schema refuses stays in the form, the last valid value of that field in the briefing. */
export const editOptions = (
  definition: AnyBlock,
  last: Options,
  typed: Options,
): Edited => {
  const read = definition.options.safeParse(typed);
  if (read.success) return { valid: asStored(read.data), refused: undefined };
  const mended = definition.options.safeParse(
    healed(definition.fields, typed, last, faultsOf(read.error)),
  );
  return {
    valid: mended.success ? asStored(mended.data) : undefined,
    refused: typed,
  };
};
