import { useTranslations } from 'use-intl';
import { reporterLooks } from '../../shared/report/ReporterTag';
import styles from './Matrix.module.css';
import { glyphOf } from './MatrixCell';

const states = ['ON_TIME', 'LATE', 'MISSING', 'RETURNED', 'NIL', 'IN_PROGRESS', 'EXEMPT', 'NOT_YET_DUE'] as const;

/** What the signs of the matrix mean; printed with it. */
export function Legend() {
  const t = useTranslations('round');
  return (
    <ul aria-label={t('legend')} className={styles.legend}>
      {states.map((state) => (
        <li key={state}>
          <span aria-hidden="true" data-look={reporterLooks[state]} className={styles.sign}>
            {glyphOf({ state, daysLate: 3 })}
          </span>
          {t(`state.${state}`, { days: 3 })}
        </li>
      ))}
    </ul>
  );
}
