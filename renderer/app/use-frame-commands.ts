import {
  Info,
  Keyboard,
  Languages,
  Moon,
  NotebookPen,
  Redo2,
  Undo2,
} from "lucide-react";
import { go } from "../lib/route.ts";
import { useSpeech } from "../parts/speech.ts";
import { themeOf } from "./appearance.ts";
import { useWrite } from "./cache.ts";
import { type Command, useCommands } from "./commands.ts";
import { goToPane } from "./panes.ts";
import { PLACES, SETTINGS_PLACE } from "./places.ts";
import { useSettings } from "./settings.ts";
import { useUndo } from "./use-undo.ts";

type Layers = {
  readonly openPalette: () => void;
  readonly openKeys: () => void;
  readonly makeNote: () => void;
};

/** What can be done everywhere. */
export const useFrameCommands = ({
  openPalette,
  openKeys,
  makeNote,
}: Layers): void => {
  const { words, language } = useSpeech();
  const settings = useSettings();
  const saving = useWrite("settings.save");
  const { undo, redo } = useUndo();
  const setLanguage = (interfaceLanguage: "de" | "en") =>
    saving.mutate({ settings: { ...settings, interfaceLanguage } });
  const isDark =
    themeOf(
      settings.appearance,
      matchMedia("(prefers-color-scheme: dark)").matches,
    ) === "dark";
  const places = [...PLACES, SETTINGS_PLACE].map(
    ({ name, icon, key, route }): Command => ({
      id: name,
      text: words.commands.goTo(words.places[name]),
      icon,
      key,
      isPlace: true,
      run: () => go(route),
    }),
  );
  useCommands([
    ...places,
    {
      id: "palette",
      text: words.commands.palette,
      key: "Mod+K",
      isKeyOnly: true,
      run: openPalette,
    },
    {
      id: "newNote",
      text: words.commands.newNote,
      icon: NotebookPen,
      key: "Mod+N",
      run: makeNote,
    },
    {
      id: "keys",
      text: words.commands.keys,
      icon: Keyboard,
      key: "F1",
      run: openKeys,
    },
    {
      id: "undo",
      text: words.actions.undo,
      icon: Undo2,
      key: "Mod+Z",
      worksInText: false,
      run: undo,
    },
    {
      id: "redo",
      text: words.actions.redo,
      icon: Redo2,
      key: "Mod+Shift+Z",
      worksInText: false,
      run: redo,
    },
    {
      id: "appearance",
      text: words.commands.theme,
      icon: Moon,
      key: "Mod+Shift+D",
      run: () =>
        saving.mutate({
          settings: { ...settings, appearance: isDark ? "light" : "dark" },
        }),
    },
    language === "de"
      ? {
          id: "language",
          text: words.commands.english,
          icon: Languages,
          run: () => setLanguage("en"),
        }
      : {
          id: "language",
          text: words.commands.german,
          icon: Languages,
          run: () => setLanguage("de"),
        },
    {
      id: "pane",
      text: words.keysDialog.nextPane,
      key: "F6",
      isKeyOnly: true,
      run: () => goToPane(1),
    },
    {
      id: "pane before",
      text: words.keysDialog.paneBefore,
      key: "Shift+F6",
      isKeyOnly: true,
      run: () => goToPane(-1),
    },
    {
      id: "about",
      text: words.settings.pages.about,
      icon: Info,
      isPlace: true,
      run: () => go({ place: "settings", page: "about" }),
    },
    {
      id: "back",
      text: words.actions.back,
      key: "Alt+ArrowLeft",
      isKeyOnly: true,
      worksInText: false,
      run: () => history.back(),
    },
    {
      id: "forward",
      text: words.keysDialog.forward,
      key: "Alt+ArrowRight",
      isKeyOnly: true,
      worksInText: false,
      run: () => history.forward(),
    },
  ]);
};
