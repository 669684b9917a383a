import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docNumber } from '../../shared/format/doc-number';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Plan.module.css';
import { PlanActions } from './PlanActions';
import { PlanTag } from './PlanTag';
import { type PlanView, useIssue } from './plan-api';

/** Which plan it is, where it stands, and its issuing. */
export function PlanHead({ plan, etag }: { plan: PlanView; etag: string }) {
  const t = useTranslations('plan');
  const life = useTranslations('planLife');
  const ui = useTranslations('ui');
  const [asking, setAsking] = useState(false);
  const issue = useIssue(plan.id);
  const number = docNumber(plan.number, plan.symbol);
  const close = () => setAsking(false);

  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/ke-hoach">{t('title')}</Link>
          </Breadcrumb>
        }
        title={t('planTitle', { number, date: formatDate(plan.issuedOn) })}
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
      <Dialog
        title={t('issueTitle', { number })}
        isOpen={asking}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>{ui('cancel')}</Button>
            <Button
              variant="primary"
              isPending={issue.isPending}
              onPress={() => issue.mutate(etag, { onSuccess: () => showToast(t('issued')), onSettled: close })}
            >
              {t('issue')}
            </Button>
          </>
        }
      >
        <p>{t('issueText', { tasks: plan.tasks.length, duties: plan.duties.length })}</p>
      </Dialog>
    </>
  );
}
