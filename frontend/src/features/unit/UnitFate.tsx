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
  const first = successors[0];
  if (!first) return null;
  const names = successors.map((each) => each.name).join('; ');
  const said = { names, date: formatDate(first.from) };
  return (
    <div className={styles.fate}>
      <FindingNote
        severity={fate.data?.decisionNeeded ? 'WARNING' : 'INFO'}
        message={successors.length === 1 ? t('mergedInto', said) : t('succeededBy', said)}
      >
        {fate.data?.decisionNeeded && <p>{t('decisionNeeded')}</p>}
        <p className={styles.links}>
          {successors.map((each) => (
            <Link key={each.id} to="/don-vi/$id" params={{ id: each.id }} search={{ asOf }}>
              {each.name}
            </Link>
          ))}
          {fate.data?.decisionNeeded && (
            <Link to="/nhiem-vu" search={{ unit: code }}>
              {t('openTasks')}
            </Link>
          )}
        </p>
      </FindingNote>
    </div>
  );
}
