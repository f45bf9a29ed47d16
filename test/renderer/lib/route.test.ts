import { describe, expect, it } from "vitest";
import { hrefOf, parseRoute, type Route } from "../../../renderer/lib/route.ts";

const id = "c41b0000-0005-4000-8000-000000000354";

const routes: readonly Route[] = [
  { place: "start" },
  { place: "library", list: "facts" },
  { place: "library", list: "facts", id },
  { place: "library", list: "subjects", id, isEditing: true },
  { place: "library", list: "sources", isEditing: true },
  { place: "clients" },
  { place: "clients", id },
  { place: "clients", id, tab: "notes", itemId: id },
  { place: "clients", id, tab: "profile" },
  { place: "briefings", id },
  { place: "settings", page: "about" },
];

const plain = (route: Route): unknown => JSON.parse(JSON.stringify(route));

describe("the address", () => {
  it.each(routes)("of $place says all there is to say", (route) => {
    expect(plain(parseRoute(hrefOf(route)))).toEqual(plain(route));
  });

  it("that is none leads to Start", () => {
    expect(["", "#", "#/nowhere", "#/%"].map((hash) => safely(hash))).toEqual([
      "start",
      "start",
      "start",
      "start",
    ]);
  });

  it("with a list or page that is none leads to the first one", () => {
    expect(parseRoute("#/library/nothing")).toMatchObject({ list: "facts" });
    expect(parseRoute("#/settings/nothing")).toEqual({
      place: "settings",
      page: "general",
    });
  });
});

const safely = (hash: string): string => parseRoute(hash).place;
