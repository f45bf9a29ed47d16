import { askAll } from "./ask.ts";
import { type Command, DONE } from "./command.ts";

export const clients: Command = async ({ app, options, print }) => {
  const rows = await askAll(app, "clients.list");
  if (options.json === true) print(JSON.stringify(rows));
  else
    for (const { name, place } of rows)
      print(place === undefined ? name : `${name}, ${place}`);
  return DONE;
};
