import type { Field } from "../../main/domain/blocks/block.ts";
import { Switch } from "../parts/Switch.tsx";
import { AttributeField } from "./AttributeField.tsx";
import { AttributesField } from "./AttributesField.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { FactField } from "./FactField.tsx";
import { FactQueryField } from "./FactQueryField.tsx";
import type { FieldProps } from "./field-props.ts";
import { LocalizedField } from "./LocalizedField.tsx";
import { MarkdownField } from "./MarkdownField.tsx";
import { SubjectsField } from "./SubjectsField.tsx";

type FieldControlProps = FieldProps & {
  readonly field: Exclude<Field, { readonly control: "items" }>;
};

/** Texts of more than a few words, by their label. */
const LINES: Readonly<Partial<Record<Field["label"], number>>> = {
  sentence: 3,
  coverNote: 3,
  headline: 2,
  title: 2,
  label: 2,
};

/** The control of one field. */
export function FieldControl({ field, ...props }: FieldControlProps) {
  switch (field.control) {
    case "localizedText":
      return (
        <LocalizedField {...props} lines={LINES[field.label] ?? 1} isOneLine />
      );
    case "localizedLines":
      return <LocalizedField {...props} lines={4} />;
    case "localizedMarkdown":
      return <MarkdownField {...props} />;
    case "fact":
      return <FactField {...props} />;
    case "factQuery":
      return <FactQueryField {...props} />;
    case "subjects":
      return <SubjectsField {...props} />;
    case "attribute":
      return <AttributeField {...props} />;
    case "attributes":
      return <AttributesField {...props} />;
    case "toggle":
      return (
        <Switch isOn={props.value === true} onChange={props.onChange}>
          {props.label}
        </Switch>
      );
    case "choice":
      return <ChoiceField {...props} choices={field.choices} />;
  }
}
