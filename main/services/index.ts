import { createApp } from "./app.ts";
import { createAttributes } from "./attributes.ts";
import { createBriefings } from "./briefings.ts";
import { createChanges } from "./changes.ts";
import { createClaims } from "./claims.ts";
import { createClients } from "./clients.ts";
import type { Context } from "./context.ts";
import { createFacts } from "./facts.ts";
import { createFollowUps } from "./follow-ups.ts";
import type { Handlers } from "./handlers.ts";
import { createHandouts } from "./handouts.ts";
import { createJobCalls } from "./job-calls.ts";
import { createNotes } from "./notes.ts";
import { createRates } from "./rates.ts";
import { createSettings } from "./settings.ts";
import { createSources } from "./sources.ts";
import { createStarter } from "./starter.ts";
import { createSubjects } from "./subjects.ts";
import { createTemplates } from "./templates.ts";
import { createThemes } from "./themes.ts";
import { createTopics } from "./topics.ts";
import { createViews } from "./views.ts";

/** The verbs of every noun; a noun of the contract that is missing here does not compile. */
export const createHandlers = (context: Context): Handlers => ({
  app: createApp(context),
  facts: createFacts(context),
  claims: createClaims(context),
  sources: createSources(context),
  subjects: createSubjects(context),
  attributes: createAttributes(context),
  topics: createTopics(context),
  clients: createClients(context),
  notes: createNotes(context),
  followUps: createFollowUps(context),
  briefings: createBriefings(context),
  templates: createTemplates(context),
  themes: createThemes(context),
  handouts: createHandouts(context),
  views: createViews(context),
  rates: createRates(context),
  changes: createChanges(context),
  settings: createSettings(context),
  starter: createStarter(context),
  jobs: createJobCalls(context),
});
