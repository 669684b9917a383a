import { CalendarSync } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { lazyWith } from '../../shared/i18n/lazy-with';
import { useHasRole } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';

const FeedDialog = lazyWith(async () => (await import('./FeedDialog')).FeedDialog, 'calendarFeed');

/** The way to the addresses under which other programs read the calendar; who only looks has none. */
export function FeedButton() {
  const t = useTranslations('calendar');
  const may = useHasRole('officer', 'unit-head', 'coordinator', 'leader', 'clerk', 'admin');
  const [open, setOpen] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button icon={CalendarSync} onPress={() => setOpen(true)}>
        {t('feed')}
      </Button>
      {open && (
        <Suspense>
          <FeedDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
