import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Link } from '../../shared/ui/Link';
import styles from './Import.module.css';

/** What has been done with the document and what comes now. */
export function NextSteps({ planId }: { planId: string }) {
  const t = useTranslations('importing');
  return (
    <div className={styles.next}>
      <ol aria-label={t('nextSteps')} className={styles.steps}>
        <li className={styles.stepDone}>
          <CircleCheck aria-hidden className={styles.icon} />
          {t('step.accepted')}
        </li>
        <li>{t('step.issue')}</li>
        <li>{t('step.assigned')}</li>
      </ol>
      <Link to="/ke-hoach/$planId" params={{ planId }} look="primary">
        {t('openPlan')}
      </Link>
    </div>
  );
}
