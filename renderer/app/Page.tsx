import { lazy, Suspense } from "react";
import { FactsPage } from "../facts/FactsPage.tsx";
import type { Route } from "../lib/route.ts";
import { StartPage } from "../start/StartPage.tsx";

// The first paint reads the code of Start and the facts alone; the other places come from the same disk when they are opened.
const BriefingsPage = lazy(async () => ({
  default: (await import("../briefings/BriefingsPage.tsx")).BriefingsPage,
}));
const ClientPage = lazy(async () => ({
  default: (await import("../clients/ClientPage.tsx")).ClientPage,
}));
const ClientsPage = lazy(async () => ({
  default: (await import("../clients/ClientsPage.tsx")).ClientsPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import("../settings/SettingsPage.tsx")).SettingsPage,
}));
const SourcesPage = lazy(async () => ({
  default: (await import("../sources/SourcesPage.tsx")).SourcesPage,
}));
const SubjectsPage = lazy(async () => ({
  default: (await import("../subjects/SubjectsPage.tsx")).SubjectsPage,
}));

type PageProps = { readonly route: Route };

function OpenPage({ route }: PageProps) {
  switch (route.place) {
    case "library": {
      const { list, id, isEditing = false } = route;
      if (list === "subjects")
        return <SubjectsPage id={id} isEditing={isEditing} />;
      return list === "sources" ? (
        <SourcesPage id={id} isEditing={isEditing} />
      ) : (
        <FactsPage id={id} isEditing={isEditing} />
      );
    }
    case "clients":
      return route.id === undefined ? (
        <ClientsPage />
      ) : (
        <ClientPage
          key={route.id}
          id={route.id}
          tab={route.tab ?? "notes"}
          itemId={route.itemId}
        />
      );
    case "settings":
      return <SettingsPage page={route.page} />;
    case "briefings":
      return <BriefingsPage route={route} />;
    case "start":
      return <StartPage />;
  }
}

/** The page of the address. */
export function Page({ route }: PageProps) {
  return (
    <Suspense>
      <OpenPage route={route} />
    </Suspense>
  );
}
