import { type ReactNode, useCallback, useEffect, useState } from "react";
import { KeyHint } from "./KeyHint.tsx";
import { ToastContext, type ToastNews } from "./toasts.ts";
import styles from "./ToastRegion.module.css";

const SHOWN_FOR_MS = 8000;

type Shown = ToastNews & { readonly number: number };

/** One piece of news at a time, bottom left; it stays while pointer or focus is on it. */
export function ToastRegion({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Shown>();
  const [isHeld, setIsHeld] = useState(false);
  const say = useCallback(
    (news: ToastNews) =>
      setShown((last) => ({ ...news, number: (last?.number ?? 0) + 1 })),
    [],
  );
  const close = () => {
    setShown(undefined);
    setIsHeld(false);
  };
  useEffect(() => {
    if (shown === undefined || isHeld) return;
    const timer = setTimeout(() => setShown(undefined), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [shown, isHeld]);
  return (
    <ToastContext value={say}>
      {children}
      <output className={styles.region}>
        {shown && (
          <div
            key={shown.number}
            className={styles.toast}
            onPointerEnter={() => setIsHeld(true)}
            onPointerLeave={() => setIsHeld(false)}
            onFocus={() => setIsHeld(true)}
            onBlur={() => setIsHeld(false)}
          >
            <span>{shown.text}</span>
            {shown.action && (
              <button
                type="button"
                className={styles.action}
                onClick={() => {
                  shown.action?.run();
                  close();
                }}
              >
                {shown.action.text}
                {shown.action.keyHint !== undefined && (
                  <KeyHint of={shown.action.keyHint} />
                )}
              </button>
            )}
          </div>
        )}
      </output>
    </ToastContext>
  );
}
