import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatInstant } from '../../shared/format/date';
import { docNumber } from '../../shared/format/doc-number';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Button } from '../../shared/ui/Button';
import { DocTitle } from '../../shared/ui/DocTitle';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { showToast } from '../../shared/ui/toast-store';
import { ApplyDialog } from './ApplyDialog';
import { tallyOf } from './changes';
import styles from './Revision.module.css';
import { type RevisionView, useDiscard } from './revision-api';

interface Props {
  revision: RevisionView;
  plan: { id: string; number?: string | null; symbol?: string | null; subject: string; status: string };
}

/** Of which plan it is the corrected document, how much is left to decide, and taking it over or leaving it. */
export function RevisionHead({ revision, plan }: Props) {
  const t = useTranslations('revision');
  const shell = useTranslations('shell.page');
  const [applying, setApplying] = useState(false);
  const discard = useDiscard(revision.id);
  const tally = tallyOf(revision);
  const number = docNumber(plan.number, plan.symbol);
  const may = (action: RevisionView['allowedActions'][number]) => revision.allowedActions.includes(action);
  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/ke-hoach">{shell('plans')}</Link>
            <Link to="/ke-hoach/$planId" params={{ planId: plan.id }}>
              {number || t('planWithoutNumber')}
            </Link>
            <Link to="/ke-hoach/$planId/ban-sua" params={{ planId: plan.id }}>
              {t('title')}
            </Link>
          </Breadcrumb>
        }
        title={t('titleOf', { number: number || t('planWithoutNumber') })}
        sentence={
          <>
            <DocTitle>{plan.subject}</DocTitle>
            {revision.status === 'PROPOSED'
              ? t('sentence', { all: tally.all, open: tally.open, accepted: tally.accepted })
              : t(`settled.${revision.status}`, { at: formatInstant(revision.settledAt ?? revision.createdAt) })}
          </>
        }
        actions={
          <div className={styles.actions}>
            {may('DISCARD') && (
              <Button
                variant="quiet"
                isPending={discard.isPending}
                onPress={() => discard.mutate(undefined, { onSuccess: () => showToast(t('discarded')) })}
              >
                {t('discard')}
              </Button>
            )}
            {revision.status === 'PROPOSED' && (
              <Button
                variant="primary"
                isDisabled={!may('APPLY') || tally.open > 0 || tally.all === 0}
                onPress={() => setApplying(true)}
              >
                {t('apply')}
              </Button>
            )}
            {tally.open > 0 && <p className={styles.reason}>{t('decideFirst', { open: tally.open })}</p>}
          </div>
        }
      />
      {applying && <ApplyDialog revision={revision} plan={plan} onClose={() => setApplying(false)} />}
    </>
  );
}
