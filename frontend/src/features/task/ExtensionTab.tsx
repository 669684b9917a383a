import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Skeleton } from '../../shared/ui/Skeleton';
import { ExtensionItem } from './ExtensionItem';
import { ExtensionRequestForm } from './ExtensionRequestForm';
import type { ExtensionView } from './extension-api';
import styles from './Sheet.module.css';
import type { AssignmentView } from './task-api';

interface Props {
  taskId: string;
  part: AssignmentView;
  extensions: UseQueryResult<ExtensionView[]>;
}

/** The requests for more time with their answers; the form for the unit, while none is open. */
export function ExtensionTab({ taskId, part, extensions }: Props) {
  const t = useTranslations('taskSheet');
  if (extensions.isPending) return <Skeleton lines={3} />;
  if (extensions.isError) return <ErrorState error={extensions.error} onRetry={() => void extensions.refetch()} />;
  const asked = extensions.data;
  const waits = asked.some((each) => each.status === 'REQUESTED');
  const mayAsk = part.allowedActions.includes('REQUEST_EXTENSION') && part.status !== 'DONE' && !waits;
  return (
    <>
      {mayAsk && part.dueOn && <ExtensionRequestForm taskId={taskId} part={part} dueOn={part.dueOn} />}
      {mayAsk && !part.dueOn && <p className={styles.quiet}>{t('noDueToExtend')}</p>}
      {asked.length === 0 && !mayAsk && <p className={styles.quiet}>{t('noExtension')}</p>}
      <ul className={styles.entries}>
        {asked.map((each) => (
          <ExtensionItem key={each.id} extension={each} />
        ))}
      </ul>
    </>
  );
}
