import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Button } from '../../shared/ui/Button';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { showToast } from '../../shared/ui/toast-store';
import { DraftHeadForm } from './DraftHeadForm';
import { type ImportView, useAccept } from './import-api';

/** What the document is, what it still lacks, and the decision. */
export function ImportHead({ draft, etag }: { draft: ImportView; etag: string }) {
  const t = useTranslations('importing');
  const shell = useTranslations('shell.page');
  const navigate = useNavigate();
  const accept = useAccept(draft.id);
  const open = draft.findings.filter((finding) => finding.decision === 'OPEN');
  const errors = open.filter((finding) => finding.severity === 'ERROR').length;
  const mayAccept = draft.allowedActions.includes('ACCEPT');

  function acceptDraft() {
    accept.mutate(etag, {
      onSuccess: (plan) => {
        showToast(t('acceptedToast'));
        void navigate({ to: '/ke-hoach/$planId', params: { planId: plan.id } });
      },
    });
  }

  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/nhap-ke-hoach">{shell('imports')}</Link>
          </Breadcrumb>
        }
        title={t('reviewTitle')}
        sentence={t('reviewSentence', {
          subject: draft.document.subject ?? t('noSubject'),
          findings: open.length,
          errors,
        })}
        actions={
          draft.planId ? (
            <Link to="/ke-hoach/$planId" params={{ planId: draft.planId }} look="primary">
              {t('openPlan')}
            </Link>
          ) : (
            <Button variant="primary" isDisabled={!mayAccept} isPending={accept.isPending} onPress={acceptDraft}>
              {t('accept')}
            </Button>
          )
        }
      />
      {!draft.planId && <DraftHeadForm draft={draft} />}
    </>
  );
}
