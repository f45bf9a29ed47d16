import { LANGUAGES } from "../../main/domain/language.ts";
import { Button } from "../parts/Button.tsx";
import { useSpeech } from "../parts/speech.ts";
import { TextField } from "../parts/TextField.tsx";
import type { ContactDraft } from "./client-draft.ts";
import styles from "./ClientForm.module.css";

type ContactFieldsProps = {
  readonly contact: ContactDraft;
  readonly number: number;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (change: Partial<ContactDraft>) => void;
  readonly onRemove: () => void;
};

/** One person at the client. */
export function ContactFields({
  contact,
  number,
  errorOf,
  onChange,
  onRemove,
}: ContactFieldsProps) {
  const { words } = useSpeech();
  return (
    <fieldset
      className={styles.contact}
      aria-label={words.clients.contact(number)}
    >
      <div className={styles.contactHead}>
        <h3>{words.clients.contact(number)}</h3>
        <Button kind="link" isSmall onPress={onRemove}>
          {words.clients.removeContact}
        </Button>
      </div>
      <TextField
        label={words.clients.contactName}
        error={errorOf("name")}
        value={contact.name}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        label={words.clients.contactEmail}
        error={errorOf("email")}
        value={contact.email}
        onChange={(email) => onChange({ email })}
      />
      {LANGUAGES.map((each) => (
        <TextField
          key={each}
          label={words.clients.contactRole(words.languages[each])}
          language={each}
          value={contact.role[each]}
          onChange={(text) =>
            onChange({ role: { ...contact.role, [each]: text } })
          }
        />
      ))}
      <TextField
        label={words.clients.contactPhone}
        value={contact.phone}
        onChange={(phone) => onChange({ phone })}
      />
    </fieldset>
  );
}
