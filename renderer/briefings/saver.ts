/** Writes the newest value a moment after the last change, one at a time. `write` answers whether it went well and never rejects. */
export const createSaver = <Value>(
  write: (value: Value) => Promise<boolean>,
  waitMs: number,
) => {
  let waiting: { readonly value: Value } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  const writeNow = async (): Promise<void> => {
    if (waiting === undefined) return;
    const taken = waiting;
    waiting = undefined;
    const isWritten = await write(taken.value);
    // What could not be written is tried again with the next change, unless a newer one has come.
    if (!isWritten) waiting ??= taken;
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    last = last.then(writeNow);
    return last;
  };

  return {
    push: (value: Value): void => {
      waiting = { value };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), waitMs);
    },
    /** Writes at once what waits, and ends when it is written. */
    flush,
  };
};
