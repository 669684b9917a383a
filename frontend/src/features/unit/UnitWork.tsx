import { useTranslations } from 'use-intl';
import { Link } from '../../shared/ui/Link';
import { Panel } from '../../shared/ui/Panel';
import styles from './Unit.module.css';

/** The way to its work: the pages that show it, with their filters set. */
export function UnitWork({ code }: { code: string }) {
  const t = useTranslations('unit');
  return (
    <Panel title={t('work')} fill="flush">
      <ul>
        <li className={styles.line}>
          <Link to="/nhiem-vu" search={{ unit: code }}>
            {t('itsTasks')}
          </Link>
        </li>
        <li className={styles.line}>
          <Link to="/nhiem-vu" search={{ unit: code, bucket: 'OPEN_LATE' }}>
            {t('itsLateTasks')}
          </Link>
        </li>
        <li className={styles.line}>
          <Link to="/ky-bao-cao" search={{ view: 'matrix' }}>
            {t('itsRounds')}
          </Link>
        </li>
      </ul>
    </Panel>
  );
}
