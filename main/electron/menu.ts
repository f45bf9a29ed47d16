import type { MenuItemConstructorOptions } from "electron";
import type { HostCommand } from "../contract/host-calls.ts";
import type { HostWords } from "./words/index.ts";

export type MenuParts = {
  readonly words: HostWords;
  readonly platform: NodeJS.Platform;
  /** Shows what only developers need. */
  readonly isDev: boolean;
  /** Asks it of the page in the front window. */
  readonly command: (command: HostCommand) => void;
  readonly newWindow: () => void;
  readonly showDataFolder: () => void;
};

type Item = MenuItemConstructorOptions;

/** The keys of DESIGN.md that a menu may show; single letters belong to the page alone. */
const ACCELERATORS: Readonly<Partial<Record<HostCommand, string>>> = {
  newNote: "CommandOrControl+N",
  undo: "CommandOrControl+Z",
  redo: "CommandOrControl+Shift+Z",
  find: "CommandOrControl+F",
  palette: "CommandOrControl+K",
  settings: "CommandOrControl+,",
  keys: "F1",
  appearance: "CommandOrControl+Shift+D",
  start: "CommandOrControl+1",
  library: "CommandOrControl+2",
  clients: "CommandOrControl+3",
  briefings: "CommandOrControl+4",
  intake: "CommandOrControl+5",
  back: "Alt+Left",
  forward: "Alt+Right",
};

const separator: Item = { type: "separator" };

const createItems = ({ words, command }: MenuParts) => ({
  /** A command of the page, under its key. The page hears the key first; the menu acts where the page let it pass. */
  page: (name: HostCommand): Item => {
    const accelerator = ACCELERATORS[name];
    return {
      id: name,
      label: words.commands[name],
      ...(accelerator !== undefined && { accelerator }),
      click: () => command(name),
    };
  },
  /** What the system does by itself; its English label is replaced. */
  role: (
    role: NonNullable<Item["role"]>,
    label: keyof HostWords["items"],
  ): Item => ({ role, label: words.items[label] }),
});

const macMenu = (
  { words }: MenuParts,
  { page, role }: ReturnType<typeof createItems>,
): Item => ({
  label: "Chipbrief",
  submenu: [
    page("about"),
    separator,
    page("settings"),
    separator,
    { role: "services", label: words.items.services },
    separator,
    role("hide", "hide"),
    role("hideOthers", "hideOthers"),
    role("unhide", "showAll"),
    separator,
    role("quit", "quit"),
  ],
});

/** The menu bar: what the page can do, under the keys it has there too, and what only the system can. */
export const menuTemplate = (parts: MenuParts): readonly Item[] => {
  const { words, platform, isDev } = parts;
  const { menus, items } = words;
  const isMac = platform === "darwin";
  const all = createItems(parts);
  const { page, role } = all;
  return [
    ...(isMac ? [macMenu(parts, all)] : []),
    {
      label: menus.file,
      submenu: [
        page("newNote"),
        {
          label: items.newWindow,
          accelerator: "CommandOrControl+Shift+N",
          click: parts.newWindow,
        },
        separator,
        { label: items.showDataFolder, click: parts.showDataFolder },
        ...(isMac ? [] : [page("settings")]),
        separator,
        role("close", "close"),
        ...(isMac ? [] : [role("quit", "quit")]),
      ],
    },
    {
      label: menus.edit,
      submenu: [
        page("undo"),
        page("redo"),
        separator,
        role("cut", "cut"),
        role("copy", "copy"),
        role("paste", "paste"),
        role("selectAll", "selectAll"),
        separator,
        page("find"),
      ],
    },
    {
      label: menus.view,
      submenu: [
        page("palette"),
        page("appearance"),
        separator,
        role("zoomIn", "zoomIn"),
        role("zoomOut", "zoomOut"),
        role("resetZoom", "zoomReset"),
        role("togglefullscreen", "fullScreen"),
        ...(isDev
          ? [
              separator,
              role("reload", "reload"),
              role("toggleDevTools", "developerTools"),
            ]
          : []),
      ],
    },
    {
      label: menus.go,
      submenu: [
        page("start"),
        page("library"),
        page("clients"),
        page("briefings"),
        page("intake"),
        separator,
        page("back"),
        page("forward"),
      ],
    },
    ...(isMac
      ? [
          {
            label: menus.window,
            submenu: [
              role("minimize", "minimize"),
              role("zoom", "zoom"),
              separator,
              role("front", "bringToFront"),
            ],
          },
        ]
      : []),
    {
      label: menus.help,
      submenu: [page("keys"), ...(isMac ? [] : [separator, page("about")])],
    },
  ];
};
