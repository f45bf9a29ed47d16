import { expect, it } from "vitest";
import { createDesktop } from "../../../main/chromium/desktop.ts";

const started = async (platform: NodeJS.Platform): Promise<unknown[]> => {
  const calls: unknown[] = [];
  const desktop = createDesktop(platform, async (program, args) => {
    calls.push([program, ...args]);
  });
  await desktop.showFile("/d/a b.pdf");
  await desktop.showFolder("/d");
  await desktop.openFile("/d/a b.pdf");
  return calls;
};

it.each([
  [
    "linux",
    [
      ["xdg-open", "/d"],
      ["xdg-open", "/d"],
      ["xdg-open", "/d/a b.pdf"],
    ],
  ],
  [
    "darwin",
    [
      ["open", "-R", "/d/a b.pdf"],
      ["open", "/d"],
      ["open", "/d/a b.pdf"],
    ],
  ],
  [
    "win32",
    [
      ["explorer.exe", "/select,/d/a b.pdf"],
      ["explorer.exe", "/d"],
      ["explorer.exe", "/d/a b.pdf"],
    ],
  ],
] as const)(
  "files are shown and opened by the programs of %s, without a shell",
  async (platform, programs) => {
    expect(await started(platform)).toEqual(programs);
  },
);
