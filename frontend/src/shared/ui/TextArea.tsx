import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { type TextFieldProps as AriaProps, TextField as AriaTextField } from 'react-aria-components/TextField';
import { cx } from './cx';
import { FieldFoot, FieldLabel, type FieldWords } from './FieldParts';
import styles from './field.module.css';

interface Props extends Omit<AriaProps, 'className' | 'style' | 'children'>, FieldWords {
  rows?: number;
  placeholder?: string;
}

export function TextArea({ label, hint, error, rows = 4, placeholder, ...rest }: Props) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={styles.field as string}>
      <FieldLabel label={label} required={rest.isRequired} />
      <AriaTextArea rows={rows} placeholder={placeholder} className={cx(styles.control, styles.area)} />
      <FieldFoot hint={hint} error={error} />
    </AriaTextField>
  );
}
