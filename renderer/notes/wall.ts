import { Node } from "@tiptap/core";
import { findWrapping, liftTarget } from "@tiptap/pm/transform";

export type WallWords = { readonly title: string; readonly note: string };

const SVG = "http://www.w3.org/2000/svg";

/** The lock of the toolbar and of the list, drawn without React. */
const lockSign = (): SVGElement => {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "lucide");
  svg.setAttribute("aria-hidden", "true");
  const body = document.createElementNS(SVG, "rect");
  for (const [name, value] of Object.entries({
    x: "3",
    y: "11",
    width: "18",
    height: "11",
    rx: "2",
  }))
    body.setAttribute(name, value);
  const bow = document.createElementNS(SVG, "path");
  bow.setAttribute("d", "M7 11V7a5 5 0 0 1 10 0v4");
  svg.append(body, bow);
  return svg;
};

declare module "@tiptap/core" {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Commands<ReturnType> {
    wall: {
      /** Puts the chosen paragraphs behind the wall, or takes them out of it. */
      toggleWall: () => ReturnType;
    };
  }
}

/** Paragraphs that are never printed and never handed over: `:::private … :::`. */
export const Wall = Node.create<{ readonly words: WallWords }>({
  name: "wall",
  content: "block+",
  defining: true,

  addOptions() {
    return { words: { title: "", note: "" } };
  },

  parseHTML() {
    return [{ tag: "section[data-wall]" }];
  },

  // What the clipboard gets; on the screen the view below stands.
  renderHTML() {
    return ["section", { "data-wall": "" }, 0];
  },

  addNodeView() {
    return () => {
      const dom = document.createElement("section");
      dom.dataset["wall"] = "";
      const label = document.createElement("p");
      label.contentEditable = "false";
      label.dataset["wallLabel"] = "";
      label.append(lockSign());
      const title = document.createElement("strong");
      title.textContent = this.options.words.title;
      label.append(title, ` ${this.options.words.note}`);
      const contentDOM = document.createElement("div");
      dom.append(label, contentDOM);
      return {
        dom,
        contentDOM,
        ignoreMutation: (mutation) =>
          mutation.type !== "selection" && label.contains(mutation.target),
      };
    };
  },

  addCommands() {
    return {
      toggleWall:
        () =>
        ({ state, tr, dispatch }) => {
          const { $from, $to } = state.selection;
          const inside = $from.blockRange(
            $to,
            (node) => node.type.name === this.name,
          );
          const target = inside && liftTarget(inside);
          // A list or a quotation goes behind the wall whole: walls stand at the top only.
          const outside = $from.blockRange(
            $to,
            (node) => node.type.name === "doc",
          );
          const wrapping = outside && findWrapping(outside, this.type);
          if (inside !== null && typeof target === "number") {
            dispatch?.(tr.lift(inside, target));
            return true;
          }
          if (outside === null || wrapping === null) return false;
          dispatch?.(tr.wrap(outside, wrapping));
          return true;
        },
    };
  },

  addKeyboardShortcuts() {
    return { "Mod-l": () => this.editor.commands.toggleWall() };
  },
});
