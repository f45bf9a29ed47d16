import path from "node:path";
import { app } from "electron";
import { prepareElectron, runElectron } from "./electron/run.ts";
import { createLogFile } from "./host/log-file.ts";
import { startStoreThread } from "./host/start-store-thread.ts";
import { newId } from "./new-id.ts";
import { defaultDataDir, readVersion, resourcesDir } from "./paths.ts";

const given = app.commandLine.getSwitchValue("data");
const dataDir = given === "" ? defaultDataDir() : path.resolve(given);
const built = path.dirname(import.meta.dirname);
const devServer = process.env["ELECTRON_RENDERER_URL"];
const clock = () => new Date().toISOString();

const parts = {
  dataDir,
  pageDir: path.join(built, "renderer"),
  preload: path.join(built, "preload", "index.cjs"),
  // A packaged app takes no orders from its surroundings.
  devServer:
    devServer === undefined || app.isPackaged ? undefined : new URL(devServer),
};

if (prepareElectron(parts)) {
  const log = createLogFile(dataDir, clock);
  const version = readVersion();
  const store = startStoreThread({ dataDir, resourcesDir, version, log });
  await runElectron({ ...parts, store, newId, clock, log });
} else {
  app.quit();
}
