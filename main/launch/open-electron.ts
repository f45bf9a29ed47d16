import { spawn } from "node:child_process";
import { getuid } from "node:process";

/** An Electron that ends this soon never showed a window: a library is missing, or the machine forbids its sandbox. Milliseconds. */
const TOO_SOON = 5000;

export type ElectronEnd = {
  readonly code: number;
  readonly hasShownWindow: boolean;
};

type Parts = {
  readonly program: string;
  /** The folder of package.json, whose `main` Electron runs. */
  readonly root: string;
  readonly dataDir: string;
};

/** Runs the app in Electron until its window is closed. Signals go on to it. */
export const openElectron = ({
  program,
  root,
  dataDir,
}: Parts): Promise<ElectronEnd> =>
  new Promise((resolve) => {
    const startedAt = performance.now();
    const end = (code: number) => {
      const hasShownWindow =
        code === 0 || performance.now() - startedAt > TOO_SOON;
      resolve({ code, hasShownWindow });
    };
    // Chromium refuses to start as root with its sandbox.
    const asRoot = getuid?.() === 0 ? ["--no-sandbox"] : [];
    const child = spawn(program, [...asRoot, root, `--data=${dataDir}`], {
      stdio: "inherit",
    });
    const pass = (signal: NodeJS.Signals) => void child.kill(signal);
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
    for (const signal of signals) process.on(signal, pass);
    child.once("error", () => end(1));
    child.once("exit", (code) => {
      for (const signal of signals) process.off(signal, pass);
      end(code ?? 1);
    });
  });
