import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docNumber } from '../../shared/format/doc-number';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Button } from '../../shared/ui/Button';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { IssueDialog } from './IssueDialog';
import styles from './Plan.module.css';
import { PlanActions } from './PlanActions';
import { PlanTag } from './PlanTag';
import type { PlanView } from './plan-api';

/** Which plan it is, where it stands, and its issuing. */
export function PlanHead({ plan, etag }: { plan: PlanView; etag: string }) {
  const t = useTranslations('plan');
  const life = useTranslations('planLife');
  const [asking, setAsking] = useState(false);
  const number = docNumber(plan.number, plan.symbol);
  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/ke-hoach">{t('title')}</Link>
          </Breadcrumb>
        }
        title={
          plan.number
            ? t('planTitle', { number, date: formatDate(plan.issuedOn) })
            : t('draftTitle', { year: String(plan.year) })
        }
        sentence={plan.subject}
        actions={
          <>
            <span className={styles.tag}>
              <PlanTag status={plan.status} />
            </span>
            {plan.allowedActions.includes('WRITE') && (
              <Link to="/ke-hoach/$planId/soan" params={{ planId: plan.id }} look="secondary">
                {life('action.WRITE')}
              </Link>
            )}
            <PlanActions plan={plan} etag={etag} />
            {plan.allowedActions.includes('ISSUE') && (
              <Button variant="primary" onPress={() => setAsking(true)}>
                {t('issue')}
              </Button>
            )}
          </>
        }
      />
      {asking && <IssueDialog plan={plan} etag={etag} onClose={() => setAsking(false)} />}
    </>
  );
}
