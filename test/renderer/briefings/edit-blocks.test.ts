import { describe, expect, it } from "vitest";
import { BLOCKS } from "../../../main/domain/blocks/index.ts";
import {
  AttributeId,
  BlockId,
  FactId,
  SubjectId,
} from "../../../main/domain/ids.ts";
import { type AnyBlock, readBlock } from "../../../main/domain/stored-block.ts";
import { blockTitle } from "../../../renderer/briefings/block-title.ts";
import {
  builderReducer,
  firstState,
  standingBriefing,
  typedOptions,
} from "../../../renderer/briefings/builder-state.ts";
import {
  addBlock,
  dropBlocks,
  duplicateBlock,
  moveBlock,
  neighbourOf,
  removeBlock,
  setOptions,
  toggleHidden,
} from "../../../renderer/briefings/edit-blocks.ts";
import {
  hintsFrom,
  newBlock,
} from "../../../renderer/briefings/seed-options.ts";
import { aBlock, aBriefing, aClient, id } from "../../support/builders.ts";

const ids = [1, 2, 3, 4].map((number) => id(BlockId, number));
const [a, b, c, d] = [ids[0]!, ids[1]!, ids[2]!, ids[3]!];
const briefing = aBriefing(
  [a, b, c, d].map((each) => ({
    id: each,
    type: "pageBreak",
    version: 1,
    options: {},
  })),
);
const order = (of: { readonly blocks: readonly { readonly id: BlockId }[] }) =>
  of.blocks.map((block) => block.id);

describe("blocks", () => {
  it("move by one and stop at both ends", () => {
    expect(order(moveBlock(briefing, b, 1))).toEqual([a, c, b, d]);
    expect(moveBlock(briefing, a, -1)).toBe(briefing);
    expect(moveBlock(briefing, d, 1)).toBe(briefing);
  });

  it("are dropped before or after another one, in their own order", () => {
    expect(order(dropBlocks(briefing, new Set([d]), b, "before"))).toEqual([
      a,
      d,
      b,
      c,
    ]);
    expect(order(dropBlocks(briefing, new Set([c, a]), d, "after"))).toEqual([
      b,
      d,
      a,
      c,
    ]);
    expect(dropBlocks(briefing, new Set([a]), a, "after")).toBe(briefing);
  });

  it("are added behind the chosen one, else at the end", () => {
    const block = aBlock("text", { body: { de: "x" } });
    expect(addBlock(briefing, block, a).blocks[1]).toBe(block);
    expect(addBlock(briefing, block, undefined).blocks.at(-1)).toBe(block);
  });

  it("are duplicated with everything but their name", () => {
    const copy = id(BlockId, 9);
    const changed = duplicateBlock(briefing, b, copy);
    expect(order(changed)).toEqual([a, b, copy, c, d]);
    expect(changed.blocks[2]).toEqual({ ...briefing.blocks[1], id: copy });
  });

  it("are hidden in their place and shown again", () => {
    const hidden = toggleHidden(briefing, c);
    expect(hidden.blocks[2]).toMatchObject({ id: c, hidden: true });
    expect(toggleHidden(hidden, c)).toEqual(briefing);
  });

  it("leave the choice to the one behind them, or before", () => {
    expect(neighbourOf(briefing, b)).toBe(c);
    expect(neighbourOf(briefing, d)).toBe(c);
    expect(order(removeBlock(briefing, b))).toEqual([a, c, d]);
  });

  it("take options at the version they were read at", () => {
    expect(setOptions(briefing, a, 3, { x: 1 }).blocks[0]).toMatchObject({
      version: 3,
      options: { x: 1 },
    });
  });
});

describe("a new block", () => {
  const client = aClient();
  const hints = {
    subjectIds: [id(SubjectId, 1)],
    attributeIds: [id(AttributeId, 1)],
  };

  // What asks for words or a fact of the person's choice cannot be valid before they are given.
  const asksFirst = new Set([
    "part",
    "text",
    "meaning",
    "keyFigures",
    "claimSheet",
  ]);

  it.each(BLOCKS.map(({ type }) => type))(
    "%s is valid at once, or waits for what only a person can say",
    (type) => {
      const definition = BLOCKS.find(
        (each) => each.type === type,
      ) as unknown as AnyBlock; // As the form takes it.
      const block = newBlock(definition, a, hints);
      expect("problem" in readBlock(block)).toBe(asksFirst.has(type));
    },
  );

  it("of facts begins with none, not with all", () => {
    const definition = BLOCKS.find(
      (each) => each.type === "factList",
    ) as unknown as AnyBlock; // As the form takes it.
    expect(newBlock(definition, a, hints).options).toEqual({
      groups: [{ facts: { ids: [] } }],
    });
  });

  it("begins with what the briefing compares already, then with the client's profile", () => {
    const table = aBlock("comparisonTable", {
      subjectIds: [id(SubjectId, 7)],
      attributeIds: [id(AttributeId, 8)],
    });
    expect(
      hintsFrom(aBriefing([table]), {
        ...client,
        profile: { ...client.profile, subjectIds: [id(SubjectId, 9)] },
      }),
    ).toEqual({
      subjectIds: [id(SubjectId, 7), id(SubjectId, 9)],
      attributeIds: [id(AttributeId, 8), ...client.profile.attributeIds],
    });
  });
});

describe("the name of a block", () => {
  it("is its own title, in the language that is there, else its type's", () => {
    expect(
      blockTitle(
        aBlock("part", { kicker: { en: "Market" }, headline: { en: "x" } }),
        "de",
        "de",
      ),
    ).toBe("Market");
    expect(blockTitle(aBlock("sources", {}), "de", "en")).toBe("Sources");
    expect(blockTitle(aBlock("fromTheFuture", {}), "de", "en")).toBe(
      "fromTheFuture",
    );
  });
});

describe("the state of the builder", () => {
  it("keeps what was typed while an older state was written and read", () => {
    const [stored, older, newer] = ["0", "1", "2"].map((de) => ({
      ...briefing,
      title: { de },
    })) as [typeof briefing, typeof briefing, typeof briefing]; // Three went in.
    const typed = builderReducer(firstState, {
      kind: "changed",
      briefing: newer,
    });
    const oldSaved = builderReducer(typed, {
      kind: "saved",
      briefing: older,
      over: stored,
    });
    expect(standingBriefing(oldSaved, older)).toBe(newer);
  });

  it("shows what was written until it is read back, then whatever the store says", () => {
    const edited = { ...briefing, title: { de: "1" } };
    const saved = builderReducer(
      builderReducer(firstState, { kind: "changed", briefing: edited }),
      { kind: "saved", briefing: edited, over: briefing },
    );
    expect(standingBriefing(saved, briefing)).toBe(edited);
    const undone = { ...briefing };
    expect(standingBriefing(saved, undone)).toBe(undone);
  });

  it("forgets refused input once the options under it have changed", () => {
    const over = { factId: id(FactId, 1) };
    const state = builderReducer(firstState, {
      kind: "typed",
      id: a,
      over,
      typed: {},
    });
    expect(typedOptions(state, a, { ...over })).toEqual({});
    expect(typedOptions(state, a, { factId: id(FactId, 2) })).toBeUndefined();
  });
});
