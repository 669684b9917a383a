import { useTranslations } from 'use-intl';
import { docNumber } from '../../shared/format/doc-number';
import { Link } from '../../shared/ui/Link';
import styles from './Cascade.module.css';
import type { Lower } from './cascade-api';
import { PlanTag } from './PlanTag';

interface Props {
  lower: readonly Lower[];
  more: boolean;
}

/** The plans that carry this one out, each with how far its units are. */
export function LowerPlans({ lower, more }: Props) {
  const t = useTranslations('cascade');
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('lower', { count: lower.length })}</h3>
      <ul className={styles.list}>
        {lower.map(({ plan, link, own, below }) => (
          <li key={link.id} className={styles.row}>
            <div>
              <Link to="/ke-hoach/$planId" params={{ planId: plan.id }} search={{ tab: 'cascade' }}>
                {docNumber(plan.number, plan.symbol)}
              </Link>{' '}
              <span className={styles.kind}>{plan.issuerName}</span>
              <p className={styles.subject}>{plan.subject}</p>
              <p className={styles.note}>{t('figures', own)}</p>
              {below && <p className={styles.note}>{t('below', { plans: below.plans, ...below.figures })}</p>}
              {link.status === 'PROPOSED' && <p className={styles.note}>{t('proposed')}</p>}
            </div>
            <PlanTag status={plan.status} />
          </li>
        ))}
      </ul>
      {more && <p className={styles.note}>{t('more')}</p>}
    </section>
  );
}
