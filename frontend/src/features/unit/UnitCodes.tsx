import { useTranslations } from 'use-intl';
import { Panel } from '../../shared/ui/Panel';
import styles from './Unit.module.css';
import type { UnitView } from './unit-api';
import { usePeriodWords } from './VersionTable';

/** What each system calls it by, and from when to when. */
export function UnitCodes({ unit }: { unit: UnitView }) {
  const t = useTranslations('unit');
  const words = useTranslations('directory');
  const period = usePeriodWords();
  return (
    <Panel title={t('codes')} fill="flush">
      <dl>
        <div className={styles.line}>
          <dt className={styles.quiet}>{t('ownCode')}</dt>
          <dd className={styles.strong}>{unit.code}</dd>
        </div>
        {unit.codes.map((code) => (
          <div key={code.scheme + code.validFrom} className={styles.line}>
            <dt className={styles.quiet}>{words(`scheme.${code.scheme}`)}</dt>
            <dd className={styles.value}>
              <span className={styles.strong}>{code.code}</span>
              <span className={styles.quiet}>{period(code)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {unit.codes.length === 0 && <p className={styles.note}>{t('noCodes')}</p>}
    </Panel>
  );
}
