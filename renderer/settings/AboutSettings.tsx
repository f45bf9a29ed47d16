import { useQuery } from "@tanstack/react-query";
import { useCall } from "../app/cache.ts";
import { sendToHost } from "../lib/api.ts";
import { useSpeech } from "../parts/speech.ts";
import { LICENCES } from "./licences.ts";
import { SettingsGroup } from "./SettingsGroup.tsx";
import styles from "./SettingsPage.module.css";

/** What this is, what it is built from, and how many requests were refused. */
export function AboutSettings() {
  const { words, format } = useSpeech();
  const { data: status } = useCall("app.status", {});
  const { data: refused } = useQuery({
    queryKey: ["network.refused"],
    queryFn: () => sendToHost("network.refused", {}),
    staleTime: 0,
  });
  const { data: host } = useQuery({
    queryKey: ["window.describe"],
    queryFn: () => sendToHost("window.describe", {}),
  });
  return (
    <>
      <SettingsGroup
        title={words.app.name}
        help={[
          status && words.settings.schema(status.schema),
          status && words.settings.starterLibrary(status.starter),
          host?.browser,
        ]
          .filter(Boolean)
          .join(" · ")}
      >
        {status !== undefined && (
          <p>{words.settings.version(status.version)}</p>
        )}
        <p>{words.settings.aboutText}</p>
      </SettingsGroup>
      <SettingsGroup
        title={words.settings.network}
        help={words.settings.networkHelp}
      >
        {refused !== undefined && (
          <p>{words.settings.refused(format.count(refused.count))}</p>
        )}
      </SettingsGroup>
      <SettingsGroup
        title={words.settings.licences}
        help={words.settings.licencesHelp}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.settings.package}</th>
              <th scope="col">{words.settings.licence}</th>
            </tr>
          </thead>
          <tbody>
            {LICENCES.map(({ name, licence }) => (
              <tr key={name}>
                <td>{name}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </SettingsGroup>
    </>
  );
}
