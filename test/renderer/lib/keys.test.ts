import { describe, expect, it } from "vitest";
import { isKey, keyLabel, type Pressed } from "../../../renderer/lib/keys.ts";
import { de } from "../../../renderer/words/de.ts";
import { en } from "../../../renderer/words/en.ts";

const pressed = (own: Partial<Pressed>): Pressed => ({
  key: "",
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...own,
});

describe("a key", () => {
  it("with Mod is Ctrl, and Cmd on a Mac", () => {
    expect(isKey("Mod+K", pressed({ key: "k", ctrlKey: true }), false)).toBe(
      true,
    );
    expect(isKey("Mod+K", pressed({ key: "k", metaKey: true }), true)).toBe(
      true,
    );
    expect(isKey("Mod+K", pressed({ key: "k", ctrlKey: true }), true)).toBe(
      false,
    );
    expect(isKey("Mod+K", pressed({ key: "k" }), false)).toBe(false);
  });

  it("with Shift is another one than without", () => {
    expect(
      isKey(
        "Mod+Z",
        pressed({ key: "Z", ctrlKey: true, shiftKey: true }),
        false,
      ),
    ).toBe(false);
    expect(
      isKey(
        "Mod+Shift+Z",
        pressed({ key: "Z", ctrlKey: true, shiftKey: true }),
        false,
      ),
    ).toBe(true);
  });

  it("that is a sign is what it shows, however it is typed: / is Shift 7 on a German keyboard", () => {
    expect(
      isKey("/", pressed({ key: "/", code: "Digit7", shiftKey: true }), false),
    ).toBe(true);
  });

  it("that is a digit is found where a keyboard has it shifted", () => {
    expect(
      isKey(
        "Mod+1",
        pressed({ key: "&", code: "Digit1", ctrlKey: true }),
        false,
      ),
    ).toBe(true);
  });

  it("is named as it is printed on the keyboard", () => {
    expect(keyLabel("Mod+Shift+B", de.keys, false)).toBe("Strg Umschalt B");
    expect(keyLabel("Mod+Shift+B", en.keys, false)).toBe("Ctrl Shift B");
    expect(keyLabel("Mod+K", en.keys, true)).toBe("⌘ K");
    expect(keyLabel("Delete", de.keys, false)).toBe("Entf");
    expect(keyLabel("Alt+ArrowUp", de.keys, false)).toBe("Alt ↑");
  });
});
