import { useTranslations } from 'use-intl';
import { StatusTag } from '../../shared/ui/StatusTag';
import { Unbroken } from '../../shared/ui/Unbroken';
import type { BulkResult } from './bulk-api';
import styles from './Sheet.module.css';

/** What became of each row, the refused ones first with the reason: those stay marked. */
export function BulkResults({ results }: { results: readonly BulkResult[] }) {
  const t = useTranslations('taskBulk');
  const refused = results.filter((each) => each.problem).length;
  const sorted = [...results].sort((a, b) => Number(Boolean(b.problem)) - Number(Boolean(a.problem)));
  return (
    <>
      <p role="status">{t('outcome', { changed: results.length - refused, refused })}</p>
      <ul className={styles.entries} aria-label={t('results')}>
        {sorted.map(({ row, problem }) => (
          <li key={row.assignmentId} className={styles.entry}>
            <span className={styles.entryHead}>
              <span>
                <Unbroken>{`${row.ordinal}. ${row.unit.name}`}</Unbroken>
              </span>
              <StatusTag status={problem ? 'overdue' : 'done'}>{t(problem ? 'refused' : 'changed')}</StatusTag>
            </span>
            <span className={styles.meta}>
              <Unbroken>{row.excerpt}</Unbroken>
            </span>
            {problem && <p className={styles.text}>{problem}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
