/** The lists of the library. */
export const LIBRARY_LISTS = ["facts", "subjects", "sources"] as const;
export type LibraryList = (typeof LIBRARY_LISTS)[number];

export const CLIENT_TABS = [
  "notes",
  "followUps",
  "briefings",
  "handouts",
  "profile",
] as const;
export type ClientTab = (typeof CLIENT_TABS)[number];

export const SETTINGS_PAGES = [
  "general",
  "consultant",
  "keyboard",
  "data",
  "about",
] as const;
export type SettingsPage = (typeof SETTINGS_PAGES)[number];

/** The page that is open: what the address says, and nothing else says. */
export type Route =
  | { readonly place: "start" }
  | {
      readonly place: "library";
      readonly list: LibraryList;
      readonly id?: string | undefined;
      /** The form is open instead of the sheet; without an id it makes a new one. */
      readonly isEditing?: boolean | undefined;
    }
  | {
      readonly place: "clients";
      readonly id?: string | undefined;
      readonly tab?: ClientTab | undefined;
      /** The note or handout that is open in the tab. */
      readonly itemId?: string | undefined;
    }
  | {
      readonly place: "briefings";
      /** The briefing that is built. */
      readonly id?: string | undefined;
      /** The list beside the drafts, and the handout that is open in it; or the form for a new briefing, for a client. */
      readonly list?: "handouts" | "new" | undefined;
      readonly itemId?: string | undefined;
    }
  | { readonly place: "settings"; readonly page: SettingsPage };

export type Place = Route["place"];

const isOneOf = <Name extends string>(
  names: readonly Name[],
  text: string | undefined,
): text is Name =>
  // Only widens, so that any text may be looked for.
  (names as readonly (string | undefined)[]).includes(text);

const NEW = "new";

const libraryRoute = (
  list: string | undefined,
  id: string | undefined,
  mode: string | undefined,
): Route => {
  const known = isOneOf(LIBRARY_LISTS, list) ? list : "facts";
  if (id === NEW) return { place: "library", list: known, isEditing: true };
  return {
    place: "library",
    list: known,
    id,
    ...(mode === "edit" && { isEditing: true }),
  };
};

/** A part of an address; one that cannot be read is none. */
const decoded = (part: string): string | undefined => {
  if (part === "") return undefined;
  try {
    return decodeURIComponent(part);
  } catch {
    // A person may have typed the address: a lone % is no mistake of ours.
    return undefined;
  }
};

/** An address that is none leads to Start. */
export const parseRoute = (hash: string): Route => {
  const [path = ""] = hash.replace(/^#\/?/, "").split("?");
  const [place = "", one, two, three] = path.split("/").map(decoded);
  switch (place) {
    case "library":
      return libraryRoute(one, two, three);
    case "clients":
      return {
        place,
        id: one,
        ...(isOneOf(CLIENT_TABS, two) && { tab: two }),
        itemId: three,
      };
    case "briefings":
      return one === "handouts" || one === "new"
        ? { place, list: one, itemId: two }
        : { place, id: one };
    case "settings":
      return { place, page: isOneOf(SETTINGS_PAGES, one) ? one : "general" };
    default:
      return { place: "start" };
  }
};

const partsOf = (route: Route): readonly (string | undefined)[] => {
  switch (route.place) {
    case "start":
      return [];
    case "library":
      return [
        route.list,
        route.isEditing === true ? (route.id ?? NEW) : route.id,
        route.isEditing === true && route.id !== undefined ? "edit" : undefined,
      ];
    case "clients":
      return route.id === undefined
        ? []
        : [
            route.id,
            route.tab ?? (route.itemId === undefined ? undefined : "notes"),
            route.itemId,
          ];
    case "briefings":
      return route.list === undefined ? [route.id] : [route.list, route.itemId];
    case "settings":
      return [route.page];
  }
};

/** The address of a page, for links: parseRoute(hrefOf(route)) is the route again. */
export const hrefOf = (route: Route): string =>
  `#/${[route.place, ...partsOf(route)]
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join("/")}`;

/** Opens a page; `isReplaced`: the back key does not come back here. */
export const go = (route: Route, isReplaced = false): void => {
  const href = hrefOf(route);
  if (href === location.hash) return;
  if (isReplaced) location.replace(href);
  else location.hash = href;
};
