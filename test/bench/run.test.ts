import { describe, expect, it } from "vitest";
import { type Bench, measurement, quantile } from "./bench.ts";
import { runBenches } from "./run.ts";

const known: Readonly<Record<string, Bench>> = {
  a: {
    about: "one",
    run: () =>
      Promise.resolve([
        measurement({
          name: "a",
          value: 3,
          unit: "ms",
          goal: 5,
          baseline: 2,
        }),
      ]),
  },
  b: {
    about: "two",
    run: () =>
      Promise.resolve([measurement({ name: "b", value: 1, unit: "MB" })]),
  },
};

const outcome = async (...args: readonly string[]) => {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await runBenches(
    args,
    known,
    (line) => lines.push(line),
    (line) => complaints.push(line),
  );
  return { code, lines, complaints };
};

describe("bench", () => {
  it("prints one JSON object a line, with the ratio to the baseline", async () => {
    expect(await outcome("a", "--json")).toEqual({
      code: 0,
      lines: [
        `{"name":"a","value":3,"unit":"ms","goal":5,"baseline":2,"ratio":1.5}`,
      ],
      complaints: [],
    });
  });

  it("runs all of them when none is named", async () => {
    expect((await outcome()).lines).toEqual([
      "a: 3 ms, goal 5, 1.5 × the baseline's 2",
      "b: 1 MB",
    ]);
  });

  it("answers 2 to a name it does not know, and says which there are", async () => {
    expect(await outcome("c")).toEqual({
      code: 2,
      lines: [],
      complaints: ["No such bench: c.", "There are: a, b."],
    });
  });

  it("takes quantiles of unsorted values", () => {
    expect(quantile([5, 1, 3])).toBe(3);
    expect(quantile([5, 1, 3], 0.95)).toBe(5);
  });
});
