import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { docNumber } from '../../shared/format/doc-number';
import type { Report } from '../../shared/report/report-api';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { showToast } from '../../shared/ui/toast-store';
import { type IssueRequest, useIssue } from './release-api';

interface Props {
  report: Report;
  etag: string;
  request: IssueRequest;
  isOpen: boolean;
  onClose: () => void;
}

/** The one step that cannot be taken back: says so, then takes it. */
export function IssueDialog({ report, etag, request, isOpen, onClose }: Props) {
  const t = useTranslations('release');
  const ui = useTranslations('ui');
  const navigate = useNavigate();
  const issue = useIssue(report.id);
  // The form goes away with the report's new state: what follows must not hang on it.
  async function decide() {
    const release = await issue.mutateAsync({ etag, body: request }).catch(() => null);
    onClose();
    if (!release) return;
    showToast(t('issued', { number: docNumber(release.number, release.symbol) }));
    await navigate({ to: '/phat-hanh/$releaseId', params: { releaseId: release.id } });
  }
  return (
    <Dialog
      title={t('issueTitle')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" isPending={issue.isPending} onPress={() => void decide()}>
            {t('issue')}
          </Button>
        </>
      }
    >
      <p>{t('issueText', { recipient: report.round.recipient.name })}</p>
    </Dialog>
  );
}
