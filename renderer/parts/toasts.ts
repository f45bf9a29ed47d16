import { createContext, useContext } from "react";

export type ToastNews = {
  readonly text: string;
  /** The way back, wherever there is one. */
  readonly action?:
    | {
        readonly text: string;
        readonly keyHint?: string;
        readonly run: () => void;
      }
    | undefined;
};

/** Says what has happened; the next one takes its place. */
export type Say = (news: ToastNews) => void;

export const ToastContext = createContext<Say>(() => undefined);

export const useToast = (): Say => useContext(ToastContext);
