import type { Dispatch } from "react";
import {
  CREDIBILITIES,
  type Credibility,
} from "../../main/domain/admiralty.ts";
import type { Attribute } from "../../main/domain/attribute.ts";
import type { SourceId } from "../../main/domain/ids.ts";
import { LANGUAGES } from "../../main/domain/language.ts";
import type { Source } from "../../main/domain/source.ts";
import { Button } from "../parts/Button.tsx";
import { Choice } from "../parts/Choice.tsx";
import { Combo } from "../parts/Combo.tsx";
import { Radio } from "../parts/Radio.tsx";
import { useSpeech } from "../parts/speech.ts";
import { TextField } from "../parts/TextField.tsx";
import { Tick } from "../parts/Tick.tsx";
import { ClaimDetails } from "./ClaimDetails.tsx";
import { ClaimValue } from "./ClaimValue.tsx";
import type { DraftAction } from "./draft-reducer.ts";
import type { ClaimDraft } from "./fact-draft.ts";
import styles from "./FactForm.module.css";

type ClaimFormProps = {
  readonly claim: ClaimDraft;
  readonly number: number;
  readonly isPrinted: boolean;
  readonly attribute: Attribute | undefined;
  readonly sources: readonly Source[];
  readonly dispatch: Dispatch<DraftAction>;
  readonly errorOf: (field: string) => string | undefined;
  readonly onLeave: (field: string) => void;
};

/** What one source says, as it is typed. */
export function ClaimForm({
  claim,
  number,
  isPrinted,
  attribute,
  sources,
  dispatch,
  errorOf,
  onLeave,
}: ClaimFormProps) {
  const { words } = useSpeech();
  const { id } = claim;
  const set = (change: Partial<ClaimDraft>) =>
    dispatch({ type: "setClaim", id, change });
  return (
    <fieldset className={styles.claim} aria-label={words.form.claim(number)}>
      <div className={styles.claimHead}>
        <h4>{words.form.claim(number)}</h4>
        <Radio
          name="printed"
          isOn={isPrinted}
          isDisabled={claim.isSetAside}
          onChange={() =>
            dispatch({ type: "set", change: { printedClaimId: id } })
          }
        >
          {words.form.printThis}
        </Radio>
        <Button
          kind="link"
          isSmall
          className={styles.right}
          onPress={() => dispatch({ type: "removeClaim", id })}
        >
          {words.form.removeClaim}
        </Button>
      </div>
      <Combo<SourceId>
        label={words.form.source}
        options={sources.map((source) => ({
          id: source.id,
          text: `${source.publisher}: ${source.title}`,
          note: source.reliability,
        }))}
        value={claim.sourceId}
        error={errorOf("source")}
        onChange={(sourceId) => set({ sourceId })}
      />
      <Choice
        label={words.form.credibility}
        options={CREDIBILITIES.map((grade) => ({
          id: String(grade),
          text: `${grade} ${words.credibility[grade]}`,
        }))}
        value={String(claim.credibility)}
        // The options are the six grades.
        onChange={(grade) => set({ credibility: Number(grade) as Credibility })}
      />
      <ClaimValue
        claim={claim}
        attribute={attribute}
        onChange={set}
        errorOf={errorOf}
        onLeave={onLeave}
      />
      <TextField
        label={words.form.printedText}
        error={errorOf("printed")}
        value={claim.printed}
        onChange={(printed) => set({ printed })}
        onLeave={() => onLeave("printed")}
      />
      <TextField
        label={words.form.asOf}
        help={words.form.asOfHelp}
        error={errorOf("asOf")}
        value={claim.asOf}
        onChange={(asOf) => set({ asOf })}
        onLeave={() => onLeave("asOf")}
      />
      <ClaimDetails
        claim={claim}
        onChange={set}
        errorOf={errorOf}
        onLeave={onLeave}
      />
      <div className={styles.wide}>
        <Tick
          isOn={claim.isSetAside}
          onChange={(isSetAside) => set({ isSetAside })}
        >
          {words.form.standings.setAside}
        </Tick>
      </div>
      {claim.isSetAside &&
        LANGUAGES.map((each) => (
          <TextField
            key={each}
            label={words.form.setAsideReason(words.languages[each])}
            language={each}
            error={each === "de" ? errorOf("reason") : undefined}
            value={claim.reason[each]}
            onChange={(text) =>
              set({ reason: { ...claim.reason, [each]: text } })
            }
            onLeave={() => onLeave("reason")}
          />
        ))}
    </fieldset>
  );
}
