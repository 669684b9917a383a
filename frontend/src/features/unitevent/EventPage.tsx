import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useHasRole } from '../../shared/session/session';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Skeleton } from '../../shared/ui/Skeleton';
import { EventForm } from './EventForm';
import { EventTrail } from './EventTrail';
import { startUnitQuery } from './event-api';
import { KindChoice } from './KindChoice';

const route = getRouteApi('/shell/don-vi/su-kien/moi');

/** What happened to units, by whose order: chosen, filled in, seen in its effects, then recorded. */
export function EventPage() {
  const t = useTranslations('unitEvent');
  const { kind, unit } = route.useSearch();
  const isAdmin = useHasRole('admin');
  const start = useQuery({ ...startUnitQuery(unit ?? ''), enabled: Boolean(unit) });
  if (!isAdmin) {
    return (
      <>
        <PageHeader trail={<EventTrail />} title={t('title')} />
        <EmptyState icon={Lock} title={t('noRight')} text={t('noRightText')} />
      </>
    );
  }
  if (!kind) return <KindChoice unit={unit} />;
  if (unit && start.isPending) return <Skeleton lines={8} />;
  if (unit && start.isError) return <ErrorState error={start.error} onRetry={() => void start.refetch()} />;
  return <EventForm key={`${kind}${unit}`} kind={kind} unit={start.data ?? null} />;
}
