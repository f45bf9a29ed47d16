import type { Sentences } from "./sentence.ts";

export const de: Sentences = {
  "input.invalid": ({ issues }) =>
    `Die Eingabe passt nicht: ${issues.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)).join("; ")}. Es wurde nichts geändert.`,
  "call.unknown": ({ name }) =>
    `Einen Aufruf „${name}“ gibt es nicht. Es wurde nichts geändert.`,
  "record.missing": ({ noun, id }) =>
    `Den Eintrag (${noun} ${id}) gibt es nicht mehr. Was hier entfernt wurde, holt „Rückgängig“ zurück.`,
  "record.used": ({ noun, by }) =>
    `Dieser Eintrag (${noun}) wurde nicht entfernt, weil andere darauf beruhen: ${by.join(", ")}. Ändern oder entfernen Sie zuerst diese.`,
  "reference.missing": ({ noun, id }) =>
    `Nicht gespeichert: Der Eintrag verweist auf etwas, das es nicht gibt (${noun} ${id}). Das bisher Gespeicherte ist unverändert.`,
  "fact.claimNotPrintable": () =>
    "Nicht gespeichert: Der zum Druck gewählte Beleg gehört zu einem anderen Fakt oder gilt nicht mehr. Wählen Sie einen offenen Beleg dieses Fakts.",
  "note.stale": () =>
    "Nicht gespeichert: Die Notiz wurde inzwischen an anderer Stelle geändert. Ihr Text steht noch hier; kopieren Sie ihn, bevor Sie die neuere Fassung laden.",
  "handout.fixed": () =>
    "Ein übergebenes Handout wird nicht mehr geändert. Drucken Sie stattdessen eine neue Ausgabe.",
  "undo.nothing": () =>
    "Hier gibt es nichts rückgängig zu machen oder zu wiederholen.",
  "undo.moved": () =>
    "Nicht rückgängig gemacht: Der Eintrag wurde seither geändert, und diese Änderung ginge verloren. Über den Verlauf holen Sie einen früheren Stand zurück.",
  "store.busy": ({ dataDir }) =>
    `Chipbrief hat diesen Datenordner bereits geöffnet: ${dataDir}. Schließen Sie das andere Fenster oder warten Sie den anderen Befehl ab und versuchen Sie es dann erneut. Es wurde nichts geändert.`,
  "store.newer": ({ found, known }) =>
    `Der Datenordner stammt von einem neueren Chipbrief (Schema ${found}; dieses kennt ${known}). Er wurde nicht angerührt. Bitte installieren Sie die neuere Fassung.`,
  "store.foreign": ({ file }) =>
    `${file} gehört zu einem anderen Programm. Die Datei wurde nicht angerührt. Wählen Sie einen anderen Datenordner.`,
  "store.damaged": ({ file, problem }) =>
    `${file} ist beschädigt (${problem}). Es wurde nichts hineingeschrieben. Bewahren Sie eine Kopie auf und setzen Sie eine Sicherung an die Stelle, oder wählen Sie einen anderen Datenordner.`,
  "store.unwritable": ({ dataDir, problem }) =>
    `In den Datenordner lässt sich nicht schreiben: ${dataDir} (${problem}). Es wurde nichts geändert. Prüfen Sie die Zugriffsrechte oder wählen Sie einen anderen.`,
  "store.full": () =>
    "Der Datenträger ist voll. Die letzte Änderung wurde nicht gespeichert; alle früheren sind sicher. Schaffen Sie Platz und versuchen Sie es erneut.",
  "file.missing": ({ sha256 }) =>
    `Im Datenordner fehlt eine aufbewahrte Datei (${sha256}). Die Einträge sind unversehrt; eine Sicherung enthält die Datei.`,
  "file.changed": ({ sha256 }) =>
    `Eine aufbewahrte Datei wurde außerhalb von Chipbrief verändert (${sha256}) und wird nicht verwendet. Eine Sicherung enthält das Original.`,
  "bytes.gone": () =>
    "Diese Daten wurden bereits abgeholt oder sind verfallen. Bitte fordern Sie sie neu an.",
  "job.unknown": () => "Dieser Auftrag ist bereits beendet.",
  "print.failed": ({ problem }) =>
    `Das PDF konnte nicht erzeugt werden (${problem}). Ihr Briefing ist unverändert; bitte versuchen Sie es erneut.`,
  "print.cancelled": () =>
    "Der Druck wurde abgebrochen. Es wurde nichts geschrieben.",
  unexpected: ({ message }) =>
    `Etwas Unerwartetes ist schiefgegangen: ${message}. Das Gespeicherte ist sicher. Bitte melden Sie den Fehler mit den Einzelheiten.`,
};
