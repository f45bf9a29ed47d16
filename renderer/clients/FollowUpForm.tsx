import { useState } from "react";
import { type ClientId, FollowUpId } from "../../main/domain/ids.ts";
import { useWrite } from "../app/cache.ts";
import { newId } from "../lib/new-id.ts";
import { readDate } from "../lib/read-date.ts";
import { Button } from "../parts/Button.tsx";
import { ErrorNote } from "../parts/ErrorNote.tsx";
import { useSpeech } from "../parts/speech.ts";
import { TextField } from "../parts/TextField.tsx";
import styles from "./ClientAside.module.css";

type FollowUpFormProps = {
  readonly clientId: ClientId;
  readonly onClose: () => void;
};

/** What is to be done, and until when. */
export function FollowUpForm({ clientId, onClose }: FollowUpFormProps) {
  const { words } = useSpeech();
  const [text, setText] = useState("");
  const [due, setDue] = useState("");
  const [hasTried, setHasTried] = useState(false);
  const saving = useWrite("followUps.save");
  const date = readDate(due);
  const save = () => {
    setHasTried(true);
    if (text.trim() === "" || !date.ok) return;
    saving.mutate(
      {
        followUp: {
          id: FollowUpId.parse(newId()),
          clientId,
          text: text.trim(),
          dueOn: date.value,
        },
      },
      { onSuccess: onClose },
    );
  };
  const dueError = date.ok
    ? undefined
    : due.trim() === ""
      ? words.form.required
      : date.reason === "noSuchDay"
        ? words.form.noSuchDay(due.trim())
        : words.form.badDate(due.trim());
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {saving.error !== null && <ErrorNote error={saving.error} />}
      <TextField
        label={words.followUps.text}
        value={text}
        onChange={setText}
        hasFocus
        error={hasTried && text.trim() === "" ? words.form.required : undefined}
      />
      <TextField
        label={words.followUps.due}
        value={due}
        onChange={setDue}
        error={hasTried ? dueError : undefined}
      />
      <div className={styles.actions}>
        <Button type="submit" isSmall>
          {words.actions.add}
        </Button>
        <Button kind="quiet" isSmall onPress={onClose}>
          {words.actions.cancel}
        </Button>
      </div>
    </form>
  );
}
