import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useKeys } from '../../shared/ui/use-keys';

const KeyboardHelp = lazy(async () => ({ default: (await import('../../shared/ui/KeyboardHelp')).KeyboardHelp }));

function focusSearch() {
  document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus();
}

/** The keys that work on every page, and the list of all of them. */
export function Keys() {
  const t = useTranslations('shell.keysOf');
  const group = useTranslations('shell.keyGroups');
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  useKeys({ '?': () => setOpen(true), '/': focusSearch, g: () => void navigate({ to: '/' }) });
  if (!open) return null;
  return (
    <Suspense>
      <KeyboardHelp
        onClose={() => setOpen(false)}
        groups={[
          {
            title: group('everywhere'),
            hints: [
              { keys: '?', does: t('help') },
              { keys: '/', does: t('search') },
              { keys: 'g', does: t('work') },
            ],
          },
          {
            title: group('tables'),
            hints: [
              { keys: '↑ ↓', does: t('rows') },
              { keys: '→ ←', does: t('inside') },
              { keys: 'Enter', does: t('open') },
              { keys: t('space'), does: t('mark') },
            ],
          },
          {
            title: group('importing'),
            hints: [
              { keys: 'N  J', does: t('nextFinding') },
              { keys: 'P  K', does: t('previousFinding') },
              { keys: '⇧N  ⇧P', does: t('blockingFinding') },
              { keys: 'A', does: t('confirmFinding') },
              { keys: 'S', does: t('skipFinding') },
              { keys: 'E', does: t('fixFinding') },
              { keys: 'X', does: t('leaveOut') },
              { keys: 'M', does: t('markWords') },
              { keys: 'T  B', does: t('addMarked') },
              { keys: 'U', does: t('undoFinding') },
              { keys: '⇧A', does: t('certainFindings') },
            ],
          },
        ]}
      />
    </Suspense>
  );
}
