import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import styles from './Revision.module.css';
import type { FieldChange } from './revision-api';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** A value in an official's words: dates as written, units in one line, enums by their names. */
function useValue() {
  const t = useTranslations('revision');
  return ({ field }: FieldChange, value: string | null | undefined) => {
    if (!value) return t('nothing');
    if (ISO.test(value)) return formatDate(value);
    if (field === 'TIER' && (value === 'INTERNAL' || value === 'EXTERNAL')) return t(`tier.${value}`);
    return value.split('\n').join('; ');
  };
}

/** Field by field what it was and what it becomes. */
export function FieldTable({ fields }: { fields: readonly FieldChange[] }) {
  const t = useTranslations('revision');
  const worded = useValue();
  if (fields.length === 0) return null;
  return (
    <table className={styles.fields}>
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((change) => (
          <tr key={change.field}>
            <th scope="row">{t(`fields.${change.field}`)}</th>
            <td>
              {change.before ? <del className={styles.DELETE}>{worded(change, change.before)}</del> : t('nothing')}
            </td>
            <td>{change.after ? <ins className={styles.INSERT}>{worded(change, change.after)}</ins> : t('nothing')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
