import { RefreshCw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { showToast } from '../../shared/ui/toast-store';
import { type ImportView, useRecheck } from './import-api';
import { recheckedOf } from './rechecked';

/** Asks the directory once more, after units or documents were added to it, and says what came of it. */
export function RecheckButton({ draft }: { draft: ImportView }) {
  const t = useTranslations('importing');
  const recheck = useRecheck(draft.id);
  if (!draft.allowedActions.includes('RECHECK')) return null;

  function run() {
    recheck.mutate(undefined, {
      onSuccess: ({ value }) => {
        const { isAway, ...counts } = recheckedOf(draft, value);
        if (isAway) showToast(t('directoryAway'), { tone: 'error' });
        else showToast(t(counts.settled + counts.fresh > 0 ? 'rechecked' : 'recheckedSame', counts));
      },
    });
  }
  return (
    <Button size="s" variant="quiet" icon={RefreshCw} isPending={recheck.isPending} onPress={run}>
      {t('recheck')}
    </Button>
  );
}
