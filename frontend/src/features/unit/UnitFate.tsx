import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Link } from '../../shared/ui/Link';
import styles from './Unit.module.css';
import { successorsQuery } from './unit-api';

/** Who took over, and whether a person has to decide about its open work. */
export function UnitFate({ id, code, asOf }: { id: string; code: string; asOf: string | undefined }) {
  const t = useTranslations('unit');
  const fate = useQuery(successorsQuery(id, asOf));
  const successors = fate.data?.successors ?? [];
  const needed = fate.data?.decisionNeeded ?? false;
  const first = successors[0];
  if (!first && !needed) return null;
  const said = first ? t('succeededBy', { date: formatDate(first.from) }) : t('endedAlone');
  return (
    <div className={styles.fate}>
      <FindingNote severity={needed ? 'WARNING' : 'INFO'} message={said}>
        {needed && first && <p>{t('decisionNeeded')}</p>}
        <p className={styles.links}>
          {successors.map((each) => (
            <Link key={each.id} to="/don-vi/$id" params={{ id: each.id }} search={{ asOf }}>
              {each.name}
            </Link>
          ))}
          {needed && (
            <Link to="/nhiem-vu" search={{ unit: code }}>
              {t('openTasks')}
            </Link>
          )}
        </p>
      </FindingNote>
    </div>
  );
}
