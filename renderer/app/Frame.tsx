import { useCallback, useContext, useEffect, useState } from "react";
import { bridge } from "../lib/bridge.ts";
import { useMedia } from "../lib/use-media.ts";
import type { ClientId } from "../../main/domain/ids.ts";
import { useNewNote } from "../notes/use-new-note.ts";
import { useRoute } from "../lib/use-route.ts";
import { classes } from "../parts/classes.ts";
import { useSpeech } from "../parts/speech.ts";
import { AskClient } from "./AskClient.tsx";
import { commandFor, CommandsContext } from "./commands.ts";
import styles from "./Frame.module.css";
import { KeysDialog } from "./KeysDialog.tsx";
import { Page } from "./Page.tsx";
import { Palette } from "./Palette.tsx";
import { Rail } from "./Rail.tsx";
import { useSettings } from "./settings.ts";
import { StatusLine } from "./StatusLine.tsx";
import { StatusSlotContext } from "./status-slot.ts";
import { useFrameCommands } from "./use-frame-commands.ts";

type Layer = "palette" | "keys" | "client" | undefined;

/** Rail, place, status line; over them the palette or the list of keys. */
export function Frame() {
  const { words } = useSpeech();
  const route = useRoute();
  const { hasLetterKeys } = useSettings();
  const commands = useContext(CommandsContext);
  const [layer, setLayer] = useState<Layer>();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const openPalette = useCallback(() => setLayer("palette"), []);
  const newNote = useNewNote();
  // The id comes from the address; the app refuses one that is none.
  const clientId =
    route.place === "clients" ? (route.id as ClientId | undefined) : undefined;
  useFrameCommands({
    openPalette,
    openKeys: () => setLayer("keys"),
    makeNote: () =>
      clientId === undefined ? setLayer("client") : newNote(clientId),
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || layer !== undefined) return;
      const command = commandFor(commands.all(), event, hasLetterKeys);
      if (command === undefined) return;
      event.preventDefault();
      command.run();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [commands, hasLetterKeys, layer]);
  useEffect(
    () =>
      // The native menu gives the same commands as keys and palette do.
      bridge().on((event) => {
        if (event.kind === "command")
          commands
            .all()
            .findLast(({ id }) => id === event.command)
            ?.run();
      }),
    [commands],
  );
  const close = () => setLayer(undefined);
  const isBuilder = route.place === "briefings" && route.id !== undefined;
  // The builder needs the width: there the rail stays narrow for longer (DESIGN.md, The frame).
  const isNarrow = useMedia(
    isBuilder ? "(max-width: 1599px)" : "(max-width: 1199px)",
  );
  return (
    <StatusSlotContext value={slot}>
      <div className={classes(styles.frame, isNarrow && styles.narrow)}>
        <a
          href="#content"
          className={styles.skip}
          onClick={(event) => skipTo(event)}
        >
          {words.app.skip}
        </a>
        <Rail
          place={route.place}
          list={route.place === "library" ? route.list : undefined}
          isNarrow={isNarrow}
          onSearch={openPalette}
        />
        <main
          id="content"
          className={styles.place}
          tabIndex={-1}
          aria-label={words.app.page}
        >
          <Page route={route} />
        </main>
        <StatusLine slotRef={setSlot} />
      </div>
      {layer === "palette" && <Palette onClose={close} />}
      {layer === "client" && (
        <AskClient
          onClose={close}
          onChoose={(id) => {
            close();
            newNote(id);
          }}
        />
      )}
      {layer === "keys" && <KeysDialog onClose={close} />}
    </StatusSlotContext>
  );
}

/** The address stays that of the page. */
const skipTo = (event: { readonly preventDefault: () => void }): void => {
  event.preventDefault();
  document.getElementById("content")?.focus();
};
