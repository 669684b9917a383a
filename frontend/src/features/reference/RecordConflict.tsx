import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docType } from '../../shared/format/doc-type';
import { FindingNote } from '../../shared/ui/FindingNote';
import { RadioGroup } from '../../shared/ui/RadioGroup';
import styles from './Reference.module.css';
import { dateFields, type RecordField, type RecordValues } from './record';

type Side = 'mine' | 'theirs';

interface Props {
  fields: readonly RecordField[];
  mine: RecordValues;
  theirs: RecordValues;
  choices: Partial<Record<RecordField, Side>>;
  onChoose: (field: RecordField, side: Side) => void;
}

/** What two people wrote into the same fields; what only one of them touched is kept without asking. */
export function RecordConflict({ fields, mine, theirs, choices, onChoose }: Props) {
  const t = useTranslations('reference.record');
  const shown = (field: RecordField, values: RecordValues) => {
    const value = values[field].trim();
    if (!value) return t('empty');
    if (field === 'type') return docType(value);
    return dateFields.includes(field) ? formatDate(value) : value;
  };
  return (
    <div role="alert" className={styles.form}>
      <FindingNote severity="WARNING" message={fields.length > 0 ? t('conflict') : t('conflictSame')} />
      {fields.map((field) => (
        <RadioGroup
          key={field}
          label={t(field)}
          value={choices[field] ?? 'mine'}
          onChange={(side: Side) => onChoose(field, side)}
          choices={[
            { id: 'mine', label: t('mine', { value: shown(field, mine) }) },
            { id: 'theirs', label: t('theirs', { value: shown(field, theirs) }) },
          ]}
        />
      ))}
    </div>
  );
}
