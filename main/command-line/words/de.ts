import type { CliWords } from "./index.ts";

/** What the command line says in German. */
export const de: CliWords = {
  help: `Chipbrief bewahrt Fakten über den Markt für KI-Chips auf und druckt Briefings für Mandanten.

  chipbrief facts [--query TEXT] [--lang de|en] [--json]
  chipbrief clients [--json]
  chipbrief handout --client NAME --template ID --lang de|en --out DATEI
                    [--at ISO-ZEIT] [--issue] [--json]
  chipbrief call NOUN.VERB [JSON]        jeder Aufruf; - liest das JSON von stdin
  chipbrief check [--json]               Unversehrtheit und Regeln des Speichers

  --data ORDNER   ein anderer Datenordner
  --help, --version

Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falsch aufgerufen. Meldungen gehen nach stderr.`,
  seeHelp: "chipbrief --help zeigt die Verwendung.",
  unknownCommand: (name) => `Einen Befehl „${name}“ gibt es nicht.`,
  badArguments: (problem) => problem,
  badLanguage: (given) =>
    `„${given}“ ist keine Sprache von Chipbrief: --lang nimmt de oder en.`,
  badTime: (given) =>
    `„${given}“ ist keine Zeitangabe: --at nimmt eine wie 2026-01-02T09:00:00Z.`,
  badJson: "Die Eingabe ist kein gültiges JSON.",
  callUsage:
    'call nimmt NOUN.VERB und höchstens einen JSON-Text, zum Beispiel: call facts.list \'{"query":"Ascend"}\'',
  missingOption: (name) => `--${name} fehlt.`,
  unknownClient: (wanted, known) =>
    known.length === 0
      ? "Es gibt noch keinen Mandanten."
      : `Kein einzelner Mandant heißt „${wanted}“. Es gibt: ${known.join("; ")}.`,
  unknownTemplate: (wanted, known) =>
    `Eine Vorlage „${wanted}“ gibt es nicht. Es gibt: ${known.join(", ")}.`,
  unwritable: (file, problem) =>
    `${file} ließ sich nicht schreiben (${problem}). Eine vorhandene Datei ist unverändert; ein übergebenes Handout ist im Speicher aufbewahrt.`,
  found: (count) => (count === 1 ? "1 Fakt" : `${count} Fakten`),
  checked: (facts, problems) =>
    `${facts} Fakten geprüft, ${problems === 0 ? "ohne Befund" : problems === 1 ? "1 Befund" : `${problems} Befunde`}.`,
  written: (file, pages, facts, isIssued) =>
    `${isIssued ? "Übergeben" : "Als Entwurf gedruckt"}: ${file} (${pages === 1 ? "1 Seite" : `${pages} Seiten`}, ${facts} Fakten).`,
};
