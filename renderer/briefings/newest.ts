export type Work<Result> = {
  readonly end: Promise<Result>;
  readonly cancel: () => void;
};

type Parts<Order, Result> = {
  readonly run: (order: Order) => Work<Result>;
  readonly onResult: (result: Result, order: Order) => void;
  readonly onError: (error: unknown) => void;
  readonly onRun?: (isRunning: boolean) => void;
  /** How long to wait after an order for a newer one, ms. */
  readonly waitMs: number;
  /** From when a running one is cancelled for a newer one, ms. Cancelling ends the printer's warm thread, so what is nearly done had better end. */
  readonly patienceMs: number;
};

/** Does one piece of work at a time; of what is asked for meanwhile only the newest. */
export const createNewest = <Order, Result>({
  run,
  onResult,
  onError,
  onRun,
  waitMs,
  patienceMs,
}: Parts<Order, Result>) => {
  let waiting: { readonly order: Order } | undefined;
  let running:
    { readonly work: Work<Result>; readonly from: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const next = (): void => {
    if (waiting === undefined || running !== undefined || isStopped) return;
    const { order } = waiting;
    waiting = undefined;
    const work = run(order);
    running = { work, from: Date.now() };
    onRun?.(true);
    const settle = (tell: () => void) => {
      running = undefined;
      if (isStopped) return;
      onRun?.(false);
      tell();
      next();
    };
    work.end.then(
      (result) => settle(() => onResult(result, order)),
      // What was cancelled for a newer one is no error.
      (error: unknown) => settle(() => waiting === undefined && onError(error)),
    );
  };

  return {
    ask: (order: Order, isAtOnce = false): void => {
      waiting = { order };
      if (running !== undefined && Date.now() - running.from > patienceMs)
        running.work.cancel();
      clearTimeout(timer);
      timer = setTimeout(next, isAtOnce ? 0 : waitMs);
    },
    cancel: (): void => running?.work.cancel(),
    stop: (): void => {
      isStopped = true;
      clearTimeout(timer);
      running?.work.cancel();
    },
  };
};
