import type { Attribute } from "../../main/domain/attribute.ts";
import { LANGUAGES } from "../../main/domain/language.ts";
import { UNITS, type UnitId } from "../../main/domain/units.ts";
import { Choice } from "../parts/Choice.tsx";
import { Segments } from "../parts/Segments.tsx";
import { useSpeech } from "../parts/speech.ts";
import { TextField } from "../parts/TextField.tsx";
import { SubjectCombo } from "../subjects/SubjectCombo.tsx";
import type { ClaimDraft, ValueKind } from "./fact-draft.ts";
import styles from "./FactForm.module.css";
import { understood } from "./understood.ts";

const KINDS: readonly ValueKind[] = ["number", "date", "text", "relative"];
const RELATIONS = ["equal", "less", "more", "times"] as const;

type ClaimValueProps = {
  readonly claim: ClaimDraft;
  readonly attribute: Attribute | undefined;
  readonly onChange: (change: Partial<ClaimDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly onLeave: (field: string) => void;
};

/** The units of what is measured, and the one that is chosen. */
const unitsFor = (
  attribute: Attribute | undefined,
  chosen: UnitId | undefined,
) =>
  [...UNITS.values()].filter(
    ({ id, kind }) =>
      attribute === undefined ||
      kind === attribute.quantity ||
      id === chosen ||
      id === attribute.unit,
  );

/** The value: a number with its unit, a date, words, or a comparison; with what was understood of it. */
export function ClaimValue({
  claim,
  attribute,
  onChange,
  errorOf,
  onLeave,
}: ClaimValueProps) {
  const { words, format, language } = useSpeech();
  const read = understood(
    { ...claim, unit: claim.unit ?? attribute?.unit },
    format,
  );
  const valueField = (
    <TextField
      label={claim.kind === "relative" ? words.form.factor : words.form.value}
      help={read === undefined ? undefined : words.form.readAs(read)}
      error={errorOf("value")}
      value={claim.value}
      onChange={(value) => onChange({ value })}
      onLeave={() => onLeave("value")}
    />
  );
  return (
    <>
      <div className={styles.wide}>
        <Segments
          label={words.form.valueKind}
          options={KINDS.map((id) => ({ id, text: words.form.valueKinds[id] }))}
          value={claim.kind}
          onChange={(kind) => onChange({ kind })}
          isTall
        />
      </div>
      {claim.kind === "number" && (
        <div className={styles.value}>
          {valueField}
          <Choice
            label={words.form.unit}
            options={unitsFor(attribute, claim.unit).map(({ id, symbol }) => ({
              id,
              text: symbol[language][1] || words.form.plainCount,
            }))}
            value={claim.unit ?? attribute?.unit}
            placeholder={words.form.choose}
            error={errorOf("unit")}
            onChange={(unit) => onChange({ unit })}
          />
        </div>
      )}
      {claim.kind === "date" && valueField}
      {claim.kind === "text" && (
        <>
          {LANGUAGES.map((each) => (
            <TextField
              key={each}
              label={`${words.form.value}, ${words.languages[each]}`}
              language={each}
              error={each === "de" ? errorOf("value") : undefined}
              value={claim.text[each]}
              onChange={(text) =>
                onChange({ text: { ...claim.text, [each]: text } })
              }
              onLeave={() => onLeave("value")}
            />
          ))}
          <Choice
            label={words.form.stance}
            options={(["affirms", "denies"] as const).map((id) => ({
              id,
              text: words.form.stances[id],
            }))}
            value={claim.stance}
            onChange={(stance) => onChange({ stance })}
          />
        </>
      )}
      {claim.kind === "relative" && (
        <>
          <SubjectCombo
            label={words.form.relativeTo}
            value={claim.relativeTo}
            error={errorOf("relativeTo")}
            onChange={(relativeTo) => onChange({ relativeTo })}
          />
          <Choice
            label={words.form.valueKind}
            options={RELATIONS.map((id) => ({
              id,
              text: words.form.relations[id],
            }))}
            value={claim.relation}
            onChange={(relation) => onChange({ relation })}
          />
          {claim.relation === "times" && valueField}
        </>
      )}
    </>
  );
}
