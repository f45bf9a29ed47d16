import { Plus } from "lucide-react";
import type { Dispatch } from "react";
import type { Attribute } from "../../main/domain/attribute.ts";
import { NATURES } from "../../main/domain/fact.ts";
import { LANGUAGES, pick } from "../../main/domain/language.ts";
import { CONFIDENCES, LIKELIHOODS } from "../../main/domain/likelihood.ts";
import type { Source } from "../../main/domain/source.ts";
import type { Topic } from "../../main/domain/topic.ts";
import { Button } from "../parts/Button.tsx";
import { Choice } from "../parts/Choice.tsx";
import { Combo } from "../parts/Combo.tsx";
import { useSpeech } from "../parts/speech.ts";
import { TextField } from "../parts/TextField.tsx";
import { Tokens } from "../parts/Tokens.tsx";
import { SubjectCombo } from "../subjects/SubjectCombo.tsx";
import { useSubjectNames } from "../subjects/use-subject-names.ts";
import { ClaimForm } from "./ClaimForm.tsx";
import type { DraftAction } from "./draft-reducer.ts";
import type { FactDraft } from "./fact-draft.ts";
import styles from "./FactForm.module.css";

export type FormOptions = {
  readonly attributes: readonly Attribute[];
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
};

type FactFormProps = {
  readonly draft: FactDraft;
  readonly options: FormOptions;
  readonly dispatch: Dispatch<DraftAction>;
  /** The line under a field that does not fit, once it has been left. */
  readonly errorOf: (path: string) => string | undefined;
  readonly onLeave: (path: string) => void;
};

/** A fact and its claims as they are typed. */
export function FactForm({
  draft,
  options,
  dispatch,
  errorOf,
  onLeave,
}: FactFormProps) {
  const { words, language } = useSpeech();
  const set = (change: Partial<FactDraft>) => dispatch({ type: "set", change });
  const subjects = useSubjectNames(draft.subjectIds);
  const attribute = options.attributes.find(
    ({ id }) => id === draft.attributeId,
  );
  const isJudged = draft.nature === "forecast" || draft.nature === "judgement";
  return (
    <div className={styles.form}>
      <div className={styles.wide}>
        <Tokens
          label={words.form.subjects}
          items={subjects}
          onRemove={(id) =>
            set({ subjectIds: draft.subjectIds.filter((each) => each !== id) })
          }
        />
        <SubjectCombo
          label={
            draft.subjectIds.length === 0
              ? words.form.subjects
              : words.form.addSubject
          }
          help={words.form.subjectsHelp}
          error={errorOf("subjects")}
          value={undefined}
          isAdding
          leftOut={draft.subjectIds}
          onChange={(id) =>
            id !== undefined && set({ subjectIds: [...draft.subjectIds, id] })
          }
        />
      </div>
      <Combo
        label={words.form.attribute}
        options={options.attributes.map(({ id, name }) => ({
          id,
          text: pick(name, language).text,
        }))}
        value={draft.attributeId}
        error={errorOf("attribute")}
        onChange={(attributeId) => set({ attributeId })}
      />
      <Choice
        label={words.form.topic}
        options={options.topics.map(({ id, name }) => ({
          id,
          text: pick(name, language).text,
        }))}
        value={draft.topicId}
        error={errorOf("topic")}
        placeholder={words.form.choose}
        onChange={(topicId) => set({ topicId })}
      />
      {LANGUAGES.map((each) => (
        <TextField
          key={each}
          className={styles.wide}
          label={words.form.statement(words.languages[each])}
          language={each}
          lines={2}
          help={each === "de" ? words.form.statementHelp : undefined}
          error={each === "de" ? errorOf("statement") : undefined}
          value={draft.statement[each]}
          onChange={(text) =>
            set({ statement: { ...draft.statement, [each]: text } })
          }
          onLeave={() => onLeave("statement")}
        />
      ))}
      <Choice
        label={words.form.nature}
        options={NATURES.map((id) => ({ id, text: words.nature[id] }))}
        value={draft.nature}
        onChange={(nature) => set({ nature })}
      />
      {isJudged && (
        <>
          <Choice
            label={words.form.likelihood}
            options={LIKELIHOODS.map((id) => ({
              id,
              text: words.likelihood[id],
            }))}
            value={draft.likelihood}
            placeholder={words.form.none}
            onChange={(likelihood) => set({ likelihood })}
          />
          <Choice
            label={words.form.confidence}
            options={CONFIDENCES.map((id) => ({
              id,
              text: words.confidence[id],
            }))}
            value={draft.confidence}
            placeholder={words.form.none}
            onChange={(confidence) => set({ confidence })}
          />
          {LANGUAGES.map((each) => (
            <TextField
              key={each}
              className={styles.wide}
              label={words.form.confidenceReason(words.languages[each])}
              language={each}
              value={draft.confidenceReason[each]}
              onChange={(text) =>
                set({
                  confidenceReason: { ...draft.confidenceReason, [each]: text },
                })
              }
            />
          ))}
        </>
      )}
      <h3 className={styles.heading}>
        {words.form.claims}{" "}
        <span className={styles.count}>{draft.claims.length}</span>
        <Button
          kind="link"
          isSmall
          icon={Plus}
          onPress={() => dispatch({ type: "addClaim" })}
          className={styles.right}
        >
          {words.form.addClaim}
        </Button>
      </h3>
      {draft.claims.map((claim, index) => (
        <ClaimForm
          key={claim.id}
          claim={claim}
          number={index + 1}
          isPrinted={claim.id === draft.printedClaimId}
          attribute={attribute}
          sources={options.sources}
          dispatch={dispatch}
          errorOf={(field) => errorOf(`claims.${claim.id}.${field}`)}
          onLeave={(field) => onLeave(`claims.${claim.id}.${field}`)}
        />
      ))}
      {draft.base !== undefined && (
        <TextField
          className={styles.wide}
          label={words.form.why}
          help={words.form.whyHelp}
          value={draft.why}
          onChange={(why) => set({ why })}
        />
      )}
    </div>
  );
}
