import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaProps,
  Input,
} from 'react-aria-components/NumberField';
import { cx } from './cx';
import { FieldFoot, FieldLabel, type FieldWords } from './FieldParts';
import styles from './field.module.css';

interface Props extends Omit<AriaProps, 'className' | 'style' | 'children' | 'value' | 'onChange'>, FieldWords {
  /** `null` is "not filled in", which is not zero. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A quantity: right-aligned, tabular figures, the locale's separators. */
export function NumberField({ label, hint, error, value, onChange, ...rest }: Props) {
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={Boolean(error)}
      className={styles.field as string}
    >
      <FieldLabel label={label} required={rest.isRequired} />
      <Input className={cx(styles.control, styles.number)} />
      <FieldFoot hint={hint} error={error} />
    </AriaNumberField>
  );
}
