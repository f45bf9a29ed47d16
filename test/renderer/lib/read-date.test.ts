import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, PartialDate } from "../../../main/domain/dates.ts";
import { readDate } from "../../../renderer/lib/read-date.ts";

const valueOf = (typed: string): string => {
  const read = readDate(typed);
  return read.ok ? read.value : read.reason;
};

const dates = fc
  .record({
    year: fc.integer({ min: 1990, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    form: fc.constantFrom("day", "month", "quarter", "part", "year"),
  })
  .map(({ year, month, day, form }): PartialDate => {
    const two = (value: number) => String(value).padStart(2, "0");
    if (form === "day") return `${year}-${two(month)}-${two(day)}`;
    if (form === "month") return `${year}-${two(month)}`;
    if (form === "quarter") return `${year}-Q${(month % 4) + 1}`;
    return form === "part"
      ? `${year}-${["start", "mid", "end"][month % 3]}`
      : String(year);
  });

describe("a typed date", () => {
  it.each([
    ["31.07.2025", "2025-07-31"],
    ["31.7.25", "2025-07-31"],
    ["31. Juli 2025", "2025-07-31"],
    ["31 July 2025", "2025-07-31"],
    ["July 31, 2025", "2025-07-31"],
    ["07/2025", "2025-07"],
    ["März 2025", "2025-03"],
    ["Q3 2025", "2025-Q3"],
    ["3. Quartal 2025", "2025-Q3"],
    ["4. Qu. 2025", "2025-Q4"],
    ["Ende 2027", "2027-end"],
    ["mid-2026", "2026-mid"],
    ["end of 2025", "2025-end"],
    ["2025", "2025"],
  ])("%s is %s", (typed, value) => {
    expect(valueOf(typed)).toBe(value);
  });

  it("puts the day before the month: 22.5. is in May", () => {
    expect(valueOf("22.5.2026")).toBe("2026-05-22");
  });

  it("is refused where there is no such day, and where it is none at all", () => {
    expect([
      valueOf("31. Februar 2025"),
      valueOf("31.02.2025"),
      valueOf("12.13.2025"),
    ]).toEqual(["noSuchDay", "noSuchDay", "noSuchDay"]);
    expect([valueOf("bald"), valueOf(""), valueOf("22.5")]).toEqual([
      "noDate",
      "noDate",
      "noDate",
    ]);
  });

  it("reads back whatever the app writes, in both languages", () => {
    fc.assert(
      fc.property(
        dates,
        fc.constantFrom("de" as const, "en" as const),
        fc.constantFrom("long" as const, "short" as const),
        (date, language, form) => {
          expect(valueOf(formatDate(date, language, form))).toBe(date);
        },
      ),
    );
  });
});
