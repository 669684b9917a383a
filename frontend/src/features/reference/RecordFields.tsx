import { useTranslations } from 'use-intl';
import type { Violation } from '../../shared/api/problem';
import { docTypes } from '../../shared/format/doc-type';
import { ComboBox } from '../../shared/ui/ComboBox';
import { DateField } from '../../shared/ui/DateField';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import styles from './Reference.module.css';
import { type RecordField, type RecordValues, requiredFields } from './record';

interface Props {
  values: RecordValues;
  /** Whether saving was tried: only then is an empty field a fault. */
  tried: boolean;
  violations: readonly Violation[];
  onSet: (field: RecordField, value: string) => void;
}

/** The fields of a record, each with what the server said of it. */
export function RecordFields({ values, tried, violations, onSet }: Props) {
  const t = useTranslations('reference.record');
  const faultOf = (field: RecordField) =>
    violations.find((violation) => violation.field === field)?.message ??
    (tried && requiredFields.includes(field) && !values[field].trim() ? t('required') : undefined);
  const text = (field: RecordField) => ({
    label: t(field),
    value: values[field],
    error: faultOf(field),
    isRequired: requiredFields.includes(field),
    onChange: (value: string) => onSet(field, value),
  });
  const date = (field: RecordField) => ({
    label: t(field),
    value: values[field] || null,
    error: faultOf(field),
    onChange: (value: string | null) => onSet(field, value ?? ''),
  });
  const known = docTypes.some(({ id }) => id === values.type);
  const types = known || !values.type ? docTypes : [...docTypes, { id: values.type, label: values.type }];
  return (
    <>
      <div className={styles.halves}>
        <ComboBox
          label={t('type')}
          choices={types}
          value={values.type || null}
          error={faultOf('type')}
          onChange={(type) => onSet('type', type ?? '')}
        />
        <TextField {...text('number')} hint={t('numberHint')} />
      </div>
      <TextField {...text('issuer')} />
      <TextArea {...text('subject')} rows={3} />
      <div className={styles.thirds}>
        <DateField {...date('issuedOn')} />
        <DateField {...date('effectiveFrom')} />
        <DateField {...date('effectiveTo')} />
      </div>
      <TextField {...text('sourceLink')} />
      <TextArea {...text('note')} rows={2} />
      <TextArea {...text('aliases')} hint={t('aliasesHint')} rows={2} />
    </>
  );
}
