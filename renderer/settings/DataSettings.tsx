import { useState } from "react";
import { useCall, useWrite } from "../app/cache.ts";
import { useTold } from "../app/use-told.ts";
import { api, type OutputFor, sendToHost } from "../lib/api.ts";
import { Button } from "../parts/Button.tsx";
import { errorSentence } from "../parts/error-sentence.ts";
import { useSpeech } from "../parts/speech.ts";
import { useToast } from "../parts/toasts.ts";
import { SettingsGroup } from "./SettingsGroup.tsx";
import styles from "./SettingsPage.module.css";

/** Where the data lies, whether it holds, the starter library and the sample. */
export function DataSettings() {
  const { words, format } = useSpeech();
  const say = useToast();
  const told = useTold();
  const { data: offer } = useCall("starter.offer", {});
  const { data: clients } = useCall("clients.list", { limit: 200 });
  const taking = useWrite("starter.take");
  const removing = useWrite("starter.removeSample");
  const [checked, setChecked] = useState<OutputFor<"app.check">>();
  const [isChecking, setIsChecking] = useState(false);
  const sayError = (error: unknown) =>
    say({ text: errorSentence(error, words) });
  const check = () => {
    setIsChecking(true);
    api.app
      .check({})
      .then(setChecked, sayError)
      .finally(() => setIsChecking(false));
  };
  const hasSample =
    clients?.rows.some(({ sample }) => sample === true) === true;
  const news = offer === undefined ? 0 : offer.fresh + offer.updates;
  return (
    <>
      <SettingsGroup
        title={words.settings.dataFolder}
        help={words.settings.dataFolderHelp}
      >
        <Button
          onPress={() =>
            void sendToHost("files.showDataFolder", {}).catch(sayError)
          }
        >
          {words.settings.showFolder}
        </Button>
      </SettingsGroup>
      <SettingsGroup
        title={words.settings.check}
        help={words.settings.checkHelp}
      >
        <div className={styles.row}>
          <Button
            onPress={check}
            disabledReason={isChecking ? words.settings.checking : undefined}
          >
            {words.settings.check}
          </Button>
          <output>
            {checked !== undefined &&
              (checked.problems.length === 0
                ? words.settings.checkedFine(format.count(checked.facts))
                : words.settings.problems(checked.problems.length))}
          </output>
        </div>
        {checked !== undefined && checked.problems.length > 0 && (
          <ul className={styles.problems}>
            {checked.problems.map(({ kind, detail }) => (
              <li key={`${kind} ${detail}`}>{detail}</li>
            ))}
          </ul>
        )}
      </SettingsGroup>
      {offer !== undefined && (
        <SettingsGroup
          title={words.settings.starter}
          help={
            news === 0
              ? words.settings.starterCurrent
              : words.settings.starterOffer(offer.fresh, offer.updates)
          }
        >
          <p>{words.settings.starterVersion(offer.version)}</p>
          {news > 0 && (
            <Button
              onPress={() =>
                taking.mutate({}, told(words.settings.starterTaken))
              }
            >
              {words.settings.starterTake}
            </Button>
          )}
        </SettingsGroup>
      )}
      {hasSample && (
        <SettingsGroup
          title={words.settings.sample}
          help={words.settings.sampleHelp}
        >
          <Button
            kind="danger"
            onPress={() =>
              removing.mutate({}, told(words.clients.sampleRemoved))
            }
          >
            {words.clients.sampleRemove}
          </Button>
        </SettingsGroup>
      )}
    </>
  );
}
