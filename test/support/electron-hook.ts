import { registerHooks } from "node:module";

// Given to a plain Node by --import: the built entry gets the fake where it asks for electron, as in the tests of the sources.
registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier === "electron"
        ? new URL("./fake-electron.ts", import.meta.url).href
        : specifier,
      context,
    ),
});
