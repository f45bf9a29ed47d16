import {
  Building2,
  FileText,
  House,
  Library,
  type LucideIcon,
  Settings,
} from "lucide-react";
import type { Key } from "../lib/keys.ts";
import type { Place, Route } from "../lib/route.ts";
import type { Noun } from "../../main/domain/change.ts";
import type { Words } from "../words/index.ts";

export type PlaceEntry = {
  readonly place: Place;
  readonly name: keyof Words["places"];
  readonly icon: LucideIcon;
  readonly route: Route;
  readonly key: Key;
  /** Whose number stands beside it. */
  readonly counts?: Noun;
  /** Lists within the place. */
  readonly lists?: readonly {
    readonly name: keyof Words["places"];
    readonly route: Route;
    readonly counts: Noun;
  }[];
  /** A wider gap before it in the rail. */
  readonly isApart?: boolean;
};

/** The places of the rail, top to bottom. A new place is a line here and a page in Page.tsx. */
export const PLACES: readonly PlaceEntry[] = [
  {
    place: "start",
    name: "start",
    icon: House,
    route: { place: "start" },
    key: "Mod+1",
  },
  {
    place: "library",
    name: "library",
    icon: Library,
    route: { place: "library", list: "facts" },
    key: "Mod+2",
    isApart: true,
    lists: [
      {
        name: "facts",
        route: { place: "library", list: "facts" },
        counts: "fact",
      },
      {
        name: "subjects",
        route: { place: "library", list: "subjects" },
        counts: "subject",
      },
      {
        name: "sources",
        route: { place: "library", list: "sources" },
        counts: "source",
      },
    ],
  },
  {
    place: "clients",
    name: "clients",
    icon: Building2,
    route: { place: "clients" },
    key: "Mod+3",
    counts: "client",
  },
  {
    place: "briefings",
    name: "briefings",
    icon: FileText,
    route: { place: "briefings" },
    key: "Mod+4",
    counts: "briefing",
  },
];

/** At the foot of the rail. */
export const SETTINGS_PLACE: PlaceEntry = {
  place: "settings",
  name: "settings",
  icon: Settings,
  route: { place: "settings", page: "general" },
  key: "Mod+,",
};
