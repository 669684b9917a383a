import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { Link } from '../../shared/ui/Link';
import { StatusTag } from '../../shared/ui/StatusTag';
import styles from './Cascade.module.css';
import type { Owed } from './cascade-api';

const LOOK = { MISSING: 'overdue', NOT_YET: 'idle', LATE: 'returned', ON_TIME: 'done' } as const;
const ORDER = ['MISSING', 'NOT_YET', 'LATE', 'ON_TIME'] as const;

/** Which units owe a plan of their own by this duty, the missing ones first. */
export function OwedPlans({ duty }: { duty: Owed }) {
  const t = useTranslations('cascade');
  const units = ORDER.flatMap((state) => duty.units.filter((each) => each.state === state));
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{duty.dueOn ? t('owedBy', { day: formatDate(duty.dueOn) }) : t('owed')}</h3>
      <p className={styles.note}>{t('owedCounts', duty.counts)}</p>
      <ul className={styles.list}>
        {units.map(({ unit, state, plan, notice }) => (
          <li key={unit.id} className={styles.row}>
            <div>
              {unit.name}
              {plan && (
                <>
                  {' · '}
                  <Link to="/ke-hoach/$planId" params={{ planId: plan.id }} search={{ tab: 'cascade' }}>
                    {t('ownPlan')}
                  </Link>
                </>
              )}
              {notice && <p className={styles.note}>{notice.sentence}</p>}
            </div>
            <StatusTag status={LOOK[state]}>{t(`state.${state}`)}</StatusTag>
          </li>
        ))}
      </ul>
    </section>
  );
}
