import { runLaunch } from "./launch/run.ts";

process.exitCode = await runLaunch(process.argv.slice(2));
