const PANES = "[data-pane]";
const TABBABLE =
  "a[href], button:not([disabled]), input:not([disabled]), textarea, select, [tabindex='0'], [contenteditable='true']";

const lastIn = new WeakMap<Element, HTMLElement>();

/** Remembers in each pane what had the focus last. Answers how to stop. */
export const rememberFocus = (): (() => void) => {
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    const pane = target.closest(PANES);
    if (pane !== null) lastIn.set(pane, target);
  };
  addEventListener("focusin", remember);
  return () => removeEventListener("focusin", remember);
};

const isSeen = (element: Element): boolean =>
  element.getClientRects().length > 0;

/** Where a pane is entered: where one was last, else at its main control, else at its first. */
const entryOf = (pane: Element): HTMLElement | undefined => {
  const last = lastIn.get(pane);
  if (last !== undefined && pane.contains(last) && isSeen(last)) return last;
  const main = pane.querySelector<HTMLElement>(
    "[role=grid], [data-pane-start]",
  );
  if (main !== null && isSeen(main)) return main;
  return [...pane.querySelectorAll<HTMLElement>(TABBABLE)].find(isSeen);
};

/** F6: the focus goes to the next pane, Shift F6 to the one before. */
export const goToPane = (step: 1 | -1): void => {
  const panes = [...document.querySelectorAll(PANES)].filter(
    (pane) => isSeen(pane) && entryOf(pane) !== undefined,
  );
  const now = panes.findIndex((pane) => pane.contains(document.activeElement));
  const start = now < 0 && step < 0 ? 0 : now;
  const next = panes[(start + step + panes.length) % panes.length];
  if (next !== undefined) entryOf(next)?.focus();
};
