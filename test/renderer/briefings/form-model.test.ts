import { describe, expect, it } from "vitest";
import {
  editOptions,
  faultAt,
  faultsIn,
  setAt,
  valueAt,
} from "../../../renderer/briefings/form-model.ts";
import { definitionOf } from "../../../renderer/briefings/definition-of.ts";
import {
  asLocalized,
  withText,
} from "../../../renderer/briefings/localized-value.ts";
import { FactId, SubjectId } from "../../../main/domain/ids.ts";
import type { AnyBlock } from "../../../main/domain/stored-block.ts";
import { id } from "../../support/builders.ts";

const definition = (type: string): AnyBlock => {
  const found = definitionOf(type);
  if (found === undefined) throw new Error(type);
  return found;
};

const FACTS = [1, 2, 3].map((number) => id(FactId, number));

describe("options by path", () => {
  const options = {
    figures: [{ factId: "a" }, { factId: "b", note: { de: "ja" } }],
  };

  it("are read into lists and objects", () => {
    expect(valueAt(options, "figures.1.note.de")).toBe("ja");
    expect(valueAt(options, "figures.7.note")).toBeUndefined();
  });

  it("are changed without touching the old ones; undefined takes a value out", () => {
    const changed = setAt(options, "figures.1.note", undefined);
    expect(changed).toEqual({ figures: [{ factId: "a" }, { factId: "b" }] });
    expect(options.figures[1]).toHaveProperty("note");
    expect(setAt({}, "title.de", "x")).toEqual({ title: { de: "x" } });
  });
});

describe("an edit", () => {
  const text = definition("text");
  const stored = { body: { de: "Text" }, title: { de: "Titel" } };

  it("that fits goes into the briefing whole", () => {
    const typed = { ...stored, title: { de: "Neu" } };
    expect(editOptions(text, stored, typed)).toEqual({
      valid: typed,
      refused: undefined,
    });
  });

  it("that does not fit stays in the form; the last valid value stays in the briefing", () => {
    const typed = { title: { de: "Titel" } };
    expect(editOptions(text, stored, typed)).toEqual({
      valid: stored,
      refused: typed,
    });
    expect(faultAt(faultsIn(text, typed), "body")).toEqual({ kind: "needed" });
  });

  it("of another field goes into the briefing though one is refused", () => {
    const typed = { title: { de: "Anders" } };
    expect(editOptions(text, stored, typed).valid).toEqual({
      body: { de: "Text" },
      title: { de: "Anders" },
    });
  });

  it("says how long a text may be", () => {
    const typed = { ...stored, title: { de: "x".repeat(201) } };
    expect(faultAt(faultsIn(text, typed), "title")).toEqual({
      kind: "tooLong",
      count: 200,
    });
  });

  it("of a list leaves out the item that is not finished, and keeps the others", () => {
    const figures = definition("keyFigures");
    const last = { figures: [{ factId: FACTS[0] }, { factId: FACTS[1] }] };
    const typed = {
      figures: [
        { factId: FACTS[0], label: { de: "A" } },
        { factId: FACTS[1] },
        {},
      ],
    };
    expect(editOptions(figures, last, typed)).toEqual({
      valid: {
        figures: [
          { factId: FACTS[0], label: { de: "A" } },
          { factId: FACTS[1] },
        ],
      },
      refused: typed,
    });
    expect(faultAt(faultsIn(figures, typed), "figures.2.factId")).toEqual({
      kind: "needed",
    });
  });

  it("that leaves too few items changes nothing", () => {
    const figures = definition("keyFigures");
    const last = { figures: [{ factId: FACTS[0] }, { factId: FACTS[1] }] };
    const typed = { figures: [{ factId: FACTS[1] }] };
    expect(editOptions(figures, last, typed).valid).toBeUndefined();
    expect(faultsIn(figures, typed).get("figures")).toEqual({
      kind: "tooFew",
      count: 2,
    });
  });

  it("keeps options that have no field", () => {
    const disputed = definition("disputed");
    const names = { [id(FactId, 1)]: { de: "Start" } };
    const { valid } = editOptions(disputed, {}, { names, title: { de: "T" } });
    expect(valid).toMatchObject({ names, title: { de: "T" } });
  });

  it("without subjects is refused", () => {
    const table = definition("comparisonTable");
    expect(
      faultAt(
        faultsIn(table, { subjectIds: [], attributeIds: [id(SubjectId, 1)] }),
        "subjectIds",
      ),
    ).toEqual({ kind: "needed" });
  });
});

describe("a localized text", () => {
  it("loses a language that is blank, and itself with the last one", () => {
    expect(withText({ de: "a", en: "b" }, "de", " ")).toEqual({ en: "b" });
    expect(withText({ de: "a" }, "de", "")).toBeUndefined();
    expect(withText({}, "en", "x")).toEqual({ en: "x" });
  });

  it("is read from whatever was typed", () => {
    expect(asLocalized({ de: "a", en: 3, fr: "c" })).toEqual({ de: "a" });
    expect(asLocalized(undefined)).toEqual({});
  });
});
