import { describe, expect, it } from "vitest";
import { planFor, type Machine } from "./ensure-tools.ts";

const aMachine = (part: Partial<Machine>): Machine => ({
  platform: "linux",
  hasApt: true,
  isRoot: false,
  isCI: false,
  has: () => false,
  ...part,
});

describe("the tools of the tests", () => {
  it("are used where they are installed", () => {
    expect(planFor(aMachine({ has: () => true }))).toEqual({ kind: "ready" });
  });

  it("are installed for root on Debian, only those that are missing", () => {
    const has = (program: string) => program === "qpdf";
    expect(planFor(aMachine({ isRoot: true, has }))).toEqual({
      kind: "install",
      commands: [
        "apt-get update -q",
        "apt-get install -y --no-install-recommends poppler-utils chromium",
      ],
    });
  });

  it("are installed with sudo on a build machine", () => {
    expect(planFor(aMachine({ isCI: true }))).toMatchObject({
      kind: "install",
      commands: [
        expect.stringContaining("sudo "),
        expect.stringContaining("sudo "),
      ],
    });
  });

  it("are asked for in one command everywhere else", () => {
    expect(planFor(aMachine({}))).toEqual({
      kind: "ask",
      command:
        "sudo apt-get install -y --no-install-recommends qpdf poppler-utils chromium",
    });
    expect(planFor(aMachine({ platform: "darwin", isCI: true }))).toEqual({
      kind: "ask",
      command: "brew install qpdf poppler chromium",
    });
    expect(planFor(aMachine({ platform: "win32" }))).toEqual({
      kind: "ask",
      command: "choco install -y qpdf poppler chromium",
    });
  });
});
