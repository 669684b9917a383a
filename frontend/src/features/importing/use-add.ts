import { useTranslations } from 'use-intl';
import { markKey, type Span } from '../../shared/source/marks';
import { showToast } from '../../shared/ui/toast-store';
import type { ImportView, useAmend } from './import-api';
import type { ImportTab } from './import-search';

interface Desk {
  draft: ImportView;
  mutate: ReturnType<typeof useAmend>['mutate'];
  go: (next: { tab?: ImportTab; at?: string }) => void;
  leaveOut: (key: string) => void;
}

/** Has marked words read as one more task or duty, and shows what was understood of them. */
export function useAdd({ draft, mutate, go, leaveOut }: Desk) {
  const t = useTranslations('importing');
  return (kind: 'task' | 'duty', span: Span) => {
    const [list, tab] = kind === 'task' ? (['addedTasks', 'tasks'] as const) : (['addedDuties', 'duties'] as const);
    const before = draft[tab].length;
    const key = markKey(kind, before);
    mutate(
      { [list]: [{ span }] },
      {
        onSuccess: ({ value }) => {
          go({ tab, at: key });
          showToast(t(`${tab}Added`, { count: value[tab].length - before }), {
            action: { label: t('undo'), run: () => leaveOut(key) },
          });
        },
      },
    );
  };
}
