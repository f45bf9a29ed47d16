import {
  hrefOf,
  SETTINGS_PAGES,
  type SettingsPage as SettingsPageName,
} from "../lib/route.ts";
import { Bar } from "../parts/Bar.tsx";
import { classes } from "../parts/classes.ts";
import paneStyles from "../parts/Pane.module.css";
import { Scroll } from "../parts/Scroll.tsx";
import { useSpeech } from "../parts/speech.ts";
import { AboutSettings } from "./AboutSettings.tsx";
import { ConsultantSettings } from "./ConsultantSettings.tsx";
import { DataSettings } from "./DataSettings.tsx";
import { GeneralSettings } from "./GeneralSettings.tsx";
import { KeyboardSettings } from "./KeyboardSettings.tsx";
import styles from "./SettingsPage.module.css";

type SettingsPageProps = { readonly page: SettingsPageName };

function OpenPage({ page }: SettingsPageProps) {
  switch (page) {
    case "general":
      return <GeneralSettings />;
    case "consultant":
      return <ConsultantSettings />;
    case "keyboard":
      return <KeyboardSettings />;
    case "data":
      return <DataSettings />;
    case "about":
      return <AboutSettings />;
  }
}

/** What a person sets; each change holds at once. */
export function SettingsPage({ page }: SettingsPageProps) {
  const { words } = useSpeech();
  return (
    <div className={styles.place}>
      <nav
        aria-label={words.settings.sections}
        className={styles.sections}
        data-pane
      >
        <h1 className={styles.title}>{words.settings.title}</h1>
        <ul>
          {SETTINGS_PAGES.map((each) => (
            <li key={each}>
              <a
                href={hrefOf({ place: "settings", page: each })}
                className={classes(styles.link, each === page && styles.here)}
                aria-current={each === page ? "page" : undefined}
              >
                {words.settings.pages[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section
        aria-label={words.settings.pages[page]}
        className={classes(paneStyles.pane, paneStyles.rest, styles.open)}
        data-pane
      >
        <Bar title={words.settings.pages[page]} isSecond />
        <Scroll>
          <div className={styles.body}>
            <OpenPage page={page} />
          </div>
        </Scroll>
      </section>
    </div>
  );
}
