/* oxlint-disable import/no-unassigned-import -- style sheets, and what must run before everything else */
import "./lib/zod-without-eval.ts";
import "./app/tokens.css";
import "./app/fonts.css";
import "./app/base.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { beginAppearance } from "./app/appearance.ts";
import { createCache } from "./app/cache.ts";

beginAppearance();

const page = document.getElementById("page");
if (page !== null) createRoot(page).render(<App cache={createCache()} />);
