import { type ReactNode, useEffect, useMemo } from "react";
import { I18nProvider } from "react-aria-components";
import { DEFAULT_SETTINGS } from "../../main/domain/settings.ts";
import { Language } from "../../main/domain/language.ts";
import { sendToHost } from "../lib/api.ts";
import { SpeechContext, speechFor } from "../parts/speech.ts";
import { followAppearance } from "./appearance.ts";
import { useCall } from "./cache.ts";
import { ErrorPage } from "./ErrorPage.tsx";
import { SettingsContext } from "./settings.ts";

const LOCALES = { de: "de-DE", en: "en-GB" } as const;

/** The store is opened anew; how that went is what the settings then answer. */
const reopen = (): Promise<unknown> =>
  sendToHost("store.reopen", {}).catch(() => undefined);

/** Reads what is set before anything else; where the app cannot open its store, this is where it shows. */
export function SettingsGate({ children }: { readonly children: ReactNode }) {
  const { data, error, refetch } = useCall("settings.get", {});
  useEffect(
    () => (data === undefined ? undefined : followAppearance(data)),
    [data],
  );
  // Until the settings are there the page speaks as it did the last time.
  const language =
    data?.interfaceLanguage ??
    Language.catch("de").parse(document.documentElement.lang);
  const speech = useMemo(() => speechFor(language), [language]);
  return (
    <I18nProvider locale={LOCALES[language]}>
      <SpeechContext value={speech}>
        <SettingsContext value={data ?? DEFAULT_SETTINGS}>
          {error === null ? (
            data !== undefined && children
          ) : (
            <ErrorPage
              error={error}
              onRetry={() => void reopen().then(() => refetch())}
            />
          )}
        </SettingsContext>
      </SpeechContext>
    </I18nProvider>
  );
}
