import { Node } from "@tiptap/core";

/** What is shown of a fact that a note names; undefined where it is not there (yet). */
export type ShownMention = {
  readonly value: string;
  readonly isDisputed: boolean;
  readonly href: string;
  readonly title: string;
};

export type MentionSource = {
  readonly get: (id: string) => ShownMention | undefined;
  /** Calls when what is shown may have changed; answers how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

const NONE: MentionSource = {
  get: () => undefined,
  subscribe: () => () => undefined,
};
const VALUE = "{value}";

/** A fact named in the text: its label as typed, its value as it is now, and ≠ where it is disputed. */
export const FactMention = Node.create<{ readonly source: MentionSource }>({
  name: "factMention",
  group: "inline",
  inline: true,
  atom: true,

  addOptions() {
    return { source: NONE };
  },

  addAttributes() {
    return { id: { default: "" }, label: { default: VALUE } };
  },

  parseHTML() {
    return [
      {
        tag: "a[data-fact]",
        getAttrs: (element) => ({
          id: element.dataset["fact"] ?? "",
          label: element.dataset["label"] ?? element.textContent,
        }),
      },
    ];
  },

  renderHTML({ node }) {
    return [
      "a",
      {
        "data-fact": String(node.attrs["id"]),
        "data-label": String(node.attrs["label"]),
      },
      String(node.attrs["label"]),
    ];
  },

  renderText({ node }) {
    return String(node.attrs["label"]).replaceAll(
      VALUE,
      this.options.source.get(String(node.attrs["id"]))?.value ?? "…",
    );
  },

  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement("a");
      const id = String(node.attrs["id"]);
      const label = String(node.attrs["label"]);
      dom.dataset["fact"] = id;
      const show = () => {
        const shown = this.options.source.get(id);
        dom.textContent = label.replaceAll(VALUE, shown?.value ?? "…");
        dom.toggleAttribute("data-disputed", shown?.isDisputed === true);
        dom.toggleAttribute("data-missing", shown === undefined);
        if (shown !== undefined) {
          dom.href = shown.href;
          dom.title = shown.title;
        }
      };
      show();
      const stop = this.options.source.subscribe(show);
      return { dom, destroy: stop };
    };
  },
});
