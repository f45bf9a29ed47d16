import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect } from "react";
import { bridge } from "../lib/bridge.ts";
import { applyEvent } from "./cache.ts";
import { CrashGuard } from "./CrashGuard.tsx";
import { SettingsGate } from "./SettingsGate.tsx";
import { Window } from "./Window.tsx";

/** The page: its cache of calls, kept fresh by the app's events, and in it the window. */
export function App({ cache }: { readonly cache: QueryClient }) {
  useEffect(() => bridge().on((event) => applyEvent(cache, event)), [cache]);
  return (
    <QueryClientProvider client={cache}>
      <SettingsGate>
        <CrashGuard>
          <Window />
        </CrashGuard>
      </SettingsGate>
    </QueryClientProvider>
  );
}
