import type { LucideIcon } from 'lucide-react';
import { type TextFieldProps as AriaProps, TextField as AriaTextField, Input } from 'react-aria-components/TextField';
import { cx } from './cx';
import { FieldFoot, FieldLabel, type FieldWords } from './FieldParts';
import styles from './field.module.css';

interface Props extends Omit<AriaProps, 'className' | 'style' | 'children'>, FieldWords {
  icon?: LucideIcon;
  placeholder?: string;
}

export function TextField({ label, hint, error, icon: Icon, placeholder, ...rest }: Props) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={styles.field as string}>
      <FieldLabel label={label} required={rest.isRequired} />
      {Icon ? (
        <div className={cx(styles.control, styles.row)}>
          <Icon aria-hidden className={styles.icon} />
          <Input placeholder={placeholder} className={styles.bare as string} />
        </div>
      ) : (
        <Input placeholder={placeholder} className={styles.control as string} />
      )}
      <FieldFoot hint={hint} error={error} />
    </AriaTextField>
  );
}
