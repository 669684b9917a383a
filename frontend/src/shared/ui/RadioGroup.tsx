import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup';
import styles from './choice.module.css';
import { cx } from './cx';
import { FieldFoot, FieldLabel, type FieldWords } from './FieldParts';
import fields from './field.module.css';
import type { Choice } from './Select';

interface Props<K extends string> extends FieldWords {
  choices: readonly Choice<K>[];
  value: K;
  onChange: (value: K) => void;
  isDisabled?: boolean;
}

export function RadioGroup<K extends string>({ label, hint, error, choices, value, onChange, isDisabled }: Props<K>) {
  return (
    <AriaRadioGroup
      value={value}
      onChange={(next) => onChange(next as K)}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      className={fields.field as string}
    >
      <FieldLabel label={label} />
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className={styles.choice as string}>
            <span className={cx(styles.box, styles.round)} />
            {choice.label}
          </Radio>
        ))}
      </div>
      <FieldFoot hint={hint} error={error} />
    </AriaRadioGroup>
  );
}
