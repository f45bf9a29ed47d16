import { useEffect, useState } from "react";
import { ToastRegion } from "../parts/ToastRegion.tsx";
import { CommandsContext, createCommands } from "./commands.ts";
import { Frame } from "./Frame.tsx";
import { rememberFocus } from "./panes.ts";

/** One window: what it offers to do, what it says has happened, and the frame. */
export function Window() {
  const [commands] = useState(createCommands);
  useEffect(rememberFocus, []);
  return (
    <CommandsContext value={commands}>
      <ToastRegion>
        <Frame />
      </ToastRegion>
    </CommandsContext>
  );
}
