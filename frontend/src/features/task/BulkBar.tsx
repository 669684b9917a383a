import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { lazyWith } from '../../shared/i18n/lazy-with';
import { useHasRole } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import type { BulkAction } from './bulk-api';
import styles from './Task.module.css';
import type { TaskRow } from './task-api';

const BulkDialog = lazyWith(
  async () => (await import('./BulkDialog')).BulkDialog,
  'taskBulk',
  'taskSheet',
  'directory',
);

interface Props {
  rows: TaskRow[];
  /** Takes marks away: of these rows, or all. */
  onDrop: (rows?: readonly TaskRow[]) => void;
}

/** In place of the order's choice while rows are marked: what can be done with all of them. */
export function BulkBar({ rows, onDrop }: Props) {
  const t = useTranslations('taskList');
  const coordinates = useHasRole('coordinator');
  const [action, setAction] = useState<BulkAction | null>(null);
  const may = (action: TaskRow['allowedActions'][number]) => rows.some((row) => row.allowedActions.includes(action));
  // A line of the list does not tell what only the office may do.
  const offered: readonly [BulkAction, boolean][] = [
    ['PROGRESS', may('RECORD_PROGRESS')],
    ['REQUEST_EXTENSION', may('REQUEST_EXTENSION')],
    ['REASSIGN', coordinates],
  ];
  return (
    <div className={styles.bulk}>
      <span role="status">{t('marked', { count: rows.length })}</span>
      {offered.map(
        ([action, is]) =>
          is && (
            <Button key={action} size="s" onPress={() => setAction(action)}>
              {t(`bulk.${action}`)}
            </Button>
          ),
      )}
      <Button size="s" variant="quiet" onPress={() => onDrop()}>
        {t('unmark')}
      </Button>
      {action && (
        <Suspense>
          <BulkDialog
            action={action}
            rows={rows}
            onClose={(changed) => {
              setAction(null);
              onDrop(changed);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
