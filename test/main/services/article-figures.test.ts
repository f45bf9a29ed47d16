import { expect, it } from "vitest";
import { openTestApp } from "../../support/test-app.ts";

/** Every figure and date of the article, as it is written there and as an English reader would type it. */
const TYPED = [
  "380 Milliarden Yuan",
  "CNY 380 bn",
  "53,1 Milliarden",
  "USD 53.1",
  "26 Prozent",
  "26%",
  "achten Monat",
  "Juli 2025",
  "July 2025",
  "7 Nanometer",
  "7 nm",
  "15 Prozent",
  "15%",
  "125 Prozent",
  "125",
  "743 Millionen",
  "743 m",
  "1,4 Milliarden",
  "1.4 bn",
  "1,65 Milliarden",
  "1.65 bn",
  "2020",
  "384 Ascend",
  "NVL72",
  "910C",
  "50 Prozent",
  "50%",
  "2027 70",
  "2030 90",
  "2035",
  "sechs Schlüsselbereiche",
  "six key areas",
  "40 Prozent",
  "40%",
  "156 Institutionen",
  "156 institutions",
  "50 publications",
  "B30A B300 Hälfte",
  "verdreifachen",
  "triple",
  "Ende 2024",
  "end of 2024",
  "2025 zwei weitere",
] as const;

it("finds every figure of the article that the starter library comes from", async () => {
  const { ask } = openTestApp();
  const missing: string[] = [];
  for (const query of TYPED) {
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    const { total } = await ask("facts.list", { query });
    if (total === 0) missing.push(query);
  }
  expect(missing).toEqual([]);
});
