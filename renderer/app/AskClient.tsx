import type { ClientId } from "../../main/domain/ids.ts";
import { AskDialog } from "../parts/AskDialog.tsx";
import { Button } from "../parts/Button.tsx";
import { Combo } from "../parts/Combo.tsx";
import { useSpeech } from "../parts/speech.ts";
import { useCall } from "./cache.ts";

type AskClientProps = {
  readonly onChoose: (id: ClientId) => void;
  readonly onClose: () => void;
};

/** For which client? Asked where none is in view. */
export function AskClient({ onChoose, onClose }: AskClientProps) {
  const { words } = useSpeech();
  const { data } = useCall("clients.list", { limit: 200 });
  return (
    <AskDialog
      title={words.clients.askTitle}
      isOpen
      onClose={onClose}
      isWide
      actions={<Button onPress={onClose}>{words.actions.cancel}</Button>}
    >
      <Combo
        label={words.clients.one}
        options={(data?.rows ?? []).map(({ id, name }) => ({ id, text: name }))}
        value={undefined}
        onChange={(id) => id !== undefined && onChoose(id)}
        hasFocus
      />
    </AskDialog>
  );
}
