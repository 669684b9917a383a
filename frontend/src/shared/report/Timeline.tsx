import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { unitsQuery } from '../directory/units-api';
import { formatInstant } from '../format/date';
import { Panel } from '../ui/Panel';
import type { Report } from './report-api';
import styles from './Timeline.module.css';

/** The steps that a report took: when, which, by which unit in which role. */
export function Timeline({ entries }: { entries: Report['timeline'] }) {
  const t = useTranslations('report');
  const roles = useTranslations('roles');
  const units = useQuery(unitsQuery);
  const nameOf = (code: string) => units.data?.find((unit) => unit.id === code)?.label ?? code;
  return (
    <Panel title={t('timeline')}>
      <ol className={styles.list}>
        {entries.map((entry) => {
          const event = entry.event as 'report.started';
          const key = event.replace('.', '-') as 'report-started';
          const role = entry.byRole as 'officer' | null | undefined;
          return (
            <li key={entry.at + entry.event} className={styles.entry}>
              <p className={styles.event}>{t.has(`event.${key}`) ? t(`event.${key}`) : entry.event}</p>
              <p className={styles.who}>
                {formatInstant(entry.at)}
                {role && ` · ${roles.has(role) ? roles(role) : role}`}
                {entry.byUnit && ` · ${nameOf(entry.byUnit)}`}
              </p>
              {entry.reason && <p className={styles.reason}>{entry.reason}</p>}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
