import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { cx } from './cx';
import styles from './field.module.css';

/** What every field says of itself. */
export interface FieldWords {
  label: string;
  hint?: string;
  /** A sentence with what to do; its presence marks the field invalid. */
  error?: string;
}

export function FieldLabel({ label, required }: { label: string; required?: boolean }) {
  return <Label className={cx(styles.label, required && styles.required)}>{label}</Label>;
}

export function FieldFoot({ hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error as string}>{error}</FieldError>
    </>
  );
}
