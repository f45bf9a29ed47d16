import { expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../../main/store/open.ts";
import { MIGRATIONS } from "../../../main/store/migrations/index.ts";
import { temporaryFolder } from "../../support/folders.ts";

it("has the schema of the snapshot: a changed one is a new migration, never an edited one", async () => {
  const { db } = openDatabase(temporaryFolder());
  onTestFinished(() => {
    db.close();
  });
  const statements = db
    .prepare<[], string>(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'fact_text_%' ORDER BY name",
    )
    .pluck()
    .all();
  await expect(`${statements.join(";\n\n")};\n`).toMatchFileSnapshot(
    "../../fixtures/schema.sql",
  );
});

it("numbers its migrations from 1 without a gap", () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(
    MIGRATIONS.map((_, index) => index + 1),
  );
});
