import type { Run, Runs, Tag } from "../domain/document.ts";
import { sourceTarget } from "../domain/document.ts";
import { NARROW } from "../domain/numbers.ts";
import type { Theme, TypeStyle } from "../domain/theme.ts";
import type { Face, Span } from "./content.ts";
import type { Fonts } from "./fonts.ts";
import { byGlyph, printable } from "./glyphs.ts";
import { settleJoints } from "./joints.ts";
import type { Voice } from "./voices.ts";

/** Citations: 76 % of what they stand in, never smaller than the smallest type (HANDOUT.md). */
const CITATION_SCALE = 0.76;
const SMALLEST = 6.8;
/** From this size on figures are set proportionally, as letters are. */
const DISPLAY = 17;
const PROPORTIONAL = ["pnum"] as const;

// Outline of a tag around its text: padding and the text's place in it.
const TAG = { padding: 3, top: 6.5, height: 9.18, weight: 0.6 } as const;

/** Placeholder of a page number; two digits, so that most lines break as they will in the end. */
const SOME_PAGE = "00";

type BoxColour = "signal" | "accent" | "grey1";

const TAG_COLOURS: Readonly<Record<Tag, BoxColour>> = {
  disputed: "signal",
  noSource: "signal",
  changed: "accent",
  new: "accent",
  withdrawn: "grey1",
};

const OUTSIDE = /^(https?|mailto|tel):/i;

/** Sets text in the type of a theme, each piece in a font that has its glyphs. */
export type Setter = {
  readonly plain: (
    text: string,
    style: TypeStyle,
    extra?: Partial<Span>,
  ) => readonly Span[];
  readonly runs: (runs: Runs, voice: Voice) => readonly Span[];
  readonly tag: (tag: Tag, text: string) => Span;
  /** In an outline, or white on a filled box. */
  readonly boxed: (
    text: string,
    colour: BoxColour,
    style: Pick<TypeStyle, "size">,
    isFilled?: boolean,
  ) => Span;
};

const faceOf = ({ weight, italic }: TypeStyle): Face => {
  if (italic === true) return "italic";
  if (weight === 600) return "semibold";
  return weight === 500 ? "medium" : "regular";
};

/** Size of a citation, or of a footnote's letter, in text of `size`. */
export const smallBeside = (size: number): number =>
  Math.max(SMALLEST, size * CITATION_SCALE);

export const createSetter = (
  theme: Theme,
  fonts: Fonts,
  onMissing: (letter: string) => void,
): Setter => {
  const plain: Setter["plain"] = (text, style, extra = {}) =>
    byGlyph(printable(text), faceOf(style), fonts, onMissing).map((part) => ({
      ...part,
      size: style.size,
      colour: theme.colours[style.colour],
      ...(style.size >= DISPLAY && { features: PROPORTIONAL }),
      ...(style.tracking !== undefined && {
        tracking: style.tracking * style.size,
      }),
      ...extra,
    }));

  const boxed: Setter["boxed"] = (text, colour, { size }, isFilled = false) => {
    const { [colour]: outline, white } = theme.colours;
    const own = theme.type.tag;
    const scale = size / own.size;
    const padding = TAG.padding * scale;
    const written = printable(text);
    const tracking = (own.tracking ?? 0) * size;
    const inner =
      fonts.width(written, "semibold", size) + tracking * written.length;
    const width = inner + 2 * padding;
    return {
      text: written,
      tracking,
      face: "semibold",
      size,
      colour: isFilled ? white : outline,
      width,
      inset: padding,
      isJoined: true,
      paint: [
        {
          kind: "rect",
          x: 0,
          y: -TAG.top * scale,
          w: width,
          h: TAG.height * scale,
          stroke: outline,
          weight: TAG.weight,
          ...(isFilled && { fill: outline }),
        },
      ],
    };
  };

  const tag: Setter["tag"] = (kind, text) => {
    const hasSign = kind !== "disputed" || text.startsWith("≠");
    return boxed(
      hasSign ? text : `≠${NARROW}${text}`,
      TAG_COLOURS[kind],
      theme.type.tag,
      kind === "new",
    );
  };

  const citation = (
    run: Extract<Run, { kind: "citation" }>,
    size: number,
  ): Span => ({
    text: `[${run.number ?? "?"}]`,
    face: "medium",
    size: smallBeside(size),
    colour: theme.colours.accent,
    isJoined: true,
    cites: run.sourceId,
    goTo: sourceTarget(run.sourceId),
  });

  const spansOf = (run: Run, voice: Voice): readonly Span[] => {
    const { regular } = voice;
    switch (run.kind) {
      case "text":
        return plain(
          run.text,
          voice[run.weight ?? "regular"],
          run.struck === true ? { isStruck: true } : {},
        );
      case "joined":
        return plain(run.text, voice[run.weight ?? "regular"], {
          isJoined: true,
        });
      case "citation":
        return [citation(run, regular.size)];
      case "unequal":
        return plain("≠", { ...regular, weight: 600, colour: "signal" });
      case "tag":
        return [tag(run.tag, run.text)];
      case "link":
        return plain(
          run.text,
          regular,
          OUTSIDE.test(run.address) ? { address: run.address } : {},
        );
      case "pageOf":
        return plain(SOME_PAGE, regular, {
          goTo: run.target,
          late: { kind: "pageOf", target: run.target },
        });
      case "break":
        return plain("\n", regular);
    }
  };

  return {
    plain,
    tag,
    boxed,
    runs: (runs, voice) =>
      settleJoints(runs, voice).flatMap(({ joint, run }) => [
        ...(joint === undefined
          ? []
          : plain(joint.text, voice.regular, { width: joint.width })),
        ...spansOf(run, voice),
      ]),
  };
};
