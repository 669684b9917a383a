import { useTranslations } from 'use-intl';
import { docNumber } from '../../shared/format/doc-number';
import { Link } from '../../shared/ui/Link';
import { ProgressBar } from '../../shared/ui/ProgressBar';
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
            </div>
            <PlanTag status={plan.status} />
            <div className={styles.asked}>
              <Figures figures={own} />
              {below && <Figures figures={below.figures} plans={below.plans} />}
              {link.status === 'PROPOSED' && <p className={styles.note}>{t('proposed')}</p>}
            </div>
          </li>
        ))}
      </ul>
      {more && <p className={styles.note}>{t('more')}</p>}
    </section>
  );
}

/** How far its parts are, of itself or with the plans below it. */
function Figures({ figures, plans }: { figures: Lower['own']; plans?: number }) {
  const t = useTranslations('cascade');
  const { doneOnTime, doneLate, openLate, total } = figures;
  if (total === 0) return <p className={styles.note}>{t('noParts')}</p>;
  const done = doneOnTime + doneLate;
  const words = t('figures', { done, doneLate, openLate, total });
  return (
    <div className={styles.own}>
      <ProgressBar label={t('done')} percent={Math.floor((100 * done) / total)} />
      <p className={styles.note}>{plans ? t('below', { plans, words }) : words}</p>
    </div>
  );
}
