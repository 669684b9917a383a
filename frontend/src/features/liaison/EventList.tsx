import { FileCheck2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../shared/ui/EmptyState';
import { EventTable } from './EventTable';
import type { LiaisonEvent } from './liaison-api';
import type { LiaisonTab } from './liaison-search';

/** The releases of one state, or a word that there are none. */
export function EventList({ tab, events }: { tab: LiaisonTab; events: LiaisonEvent[] }) {
  const t = useTranslations('liaison');
  if (events.length > 0) return <EventTable label={t(`tab.${tab}`)} events={events} />;
  return <EmptyState icon={FileCheck2} title={t(`none.${tab}`)} text={t('noneText')} />;
}
