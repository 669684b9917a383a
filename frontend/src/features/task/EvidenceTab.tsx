import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../shared/ui/ErrorState';
import { FileDrop } from '../../shared/ui/FileDrop';
import { ProgressBar } from '../../shared/ui/ProgressBar';
import { Skeleton } from '../../shared/ui/Skeleton';
import { showToast } from '../../shared/ui/toast-store';
import { EvidenceItem } from './EvidenceItem';
import { type EvidenceView, evidenceTypes, MOST_BYTES, MOST_FILES, useAddEvidence } from './evidence-api';
import styles from './Sheet.module.css';
import type { AssignmentView } from './task-api';

interface Props {
  taskId: string;
  part: AssignmentView;
  files: UseQueryResult<EvidenceView[]>;
}

/** The files that prove the part: those that are there, and the place to add one. */
export function EvidenceTab({ taskId, part, files }: Props) {
  const t = useTranslations('taskSheet');
  const [share, setShare] = useState<number | null>(null);
  const add = useAddEvidence(taskId, part.id, setShare);
  if (files.isPending) return <Skeleton lines={3} />;
  if (files.isError) return <ErrorState error={files.error} onRetry={() => void files.refetch()} />;
  const kept = files.data.filter((file) => !file.withdrawnAt).length;

  function send(file: File) {
    if (file.size > MOST_BYTES) {
      showToast(t('tooLarge', { name: file.name }), { tone: 'error' });
      return;
    }
    setShare(0);
    add.mutate(file, {
      onSuccess: () => showToast(t('added', { name: file.name })),
      onSettled: () => setShare(null),
    });
  }

  return (
    <>
      {files.data.length === 0 && <p className={styles.quiet}>{t('noFile')}</p>}
      <ul className={styles.entries}>
        {files.data.map((file) => (
          <EvidenceItem key={file.id} file={file} />
        ))}
      </ul>
      {part.allowedActions.includes('ADD_EVIDENCE') && kept < MOST_FILES && (
        <div className={styles.drop}>
          <FileDrop
            title={t('addFile')}
            hint={t('fileHint')}
            buttonLabel={t('chooseFile')}
            accept={evidenceTypes}
            isPending={add.isPending}
            onFile={send}
          />
          {share !== null && <ProgressBar label={t('sending')} percent={Math.round(share * 100)} />}
        </div>
      )}
    </>
  );
}
