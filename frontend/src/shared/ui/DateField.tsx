import { type CalendarDate, parseDate } from '@internationalized/date';
import {
  DateField as AriaDateField,
  type DateFieldProps as AriaProps,
  DateInput,
  DateSegment,
} from 'react-aria-components/DateField';
import { cx } from './cx';
import { FieldFoot, FieldLabel, type FieldWords } from './FieldParts';
import styles from './field.module.css';

interface Props
  extends Omit<AriaProps<CalendarDate>, 'className' | 'style' | 'children' | 'value' | 'onChange'>,
    FieldWords {
  /** ISO date without a time, or null. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A date typed as dd/mm/yyyy; it stays an ISO string, so no time zone can shift it. */
export function DateField({ label, hint, error, value, onChange, ...rest }: Props) {
  return (
    <AriaDateField
      {...rest}
      granularity="day"
      shouldForceLeadingZeros
      value={value ? parseDate(value) : null}
      onChange={(next) => onChange(next ? next.toString() : null)}
      isInvalid={Boolean(error)}
      className={styles.field as string}
    >
      <FieldLabel label={label} required={rest.isRequired} />
      <DateInput className={cx(styles.control, styles.segments)}>
        {(segment) => <DateSegment segment={segment} className={styles.segment as string} />}
      </DateInput>
      <FieldFoot hint={hint} error={error} />
    </AriaDateField>
  );
}
