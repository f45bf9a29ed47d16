import { argv, stdout } from "node:process";
import { openFixture } from "./open-fixture.ts";

// Opens a window on the folder named by its argument, writes a change through the page, says so, and stays: whoever started it kills it.
const dataDir = argv[2];
if (dataDir === undefined) throw new Error("which folder?");
const { page } = await openFixture(dataDir, dataDir);
const answer = await page.evaluate(() =>
  window.api.call("settings.save", {
    settings: {
      interfaceLanguage: "en",
      appearance: "dark",
      hasLetterKeys: false,
    },
  }),
);
stdout.write(answer.ok ? "written\n" : `${answer.error.code}\n`);
