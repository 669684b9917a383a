import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../shared/ui/ErrorState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import { Tabs } from '../../shared/ui/Tabs';
import { EventList } from './EventList';
import { tabOf } from './latest';
import { eventsQuery } from './liaison-api';
import { type LiaisonTab, liaisonTabs } from './liaison-search';

const route = getRouteApi('/shell/cong-an');

/** What was released to the person's unit: new, changed, confirmed. */
export function LiaisonPage() {
  const t = useTranslations('liaison');
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const events = useQuery(eventsQuery);
  const of = (tab: LiaisonTab) => events.data?.filter((event) => tabOf(event) === tab) ?? [];
  const current = state ?? liaisonTabs.find((tab) => of(tab).length > 0) ?? 'fresh';
  const tabs = liaisonTabs.map((id) => ({
    id,
    label: t(`tab.${id}`),
    count: of(id).length,
    content: <EventList tab={id} events={of(id)} />,
  }));
  return (
    <>
      <PageHeader
        title={t('title')}
        sentence={events.data && t('sentence', { fresh: of('fresh').length, changed: of('changed').length })}
      />
      <Panel fill="flush">
        {events.isPending && <Skeleton lines={6} />}
        {events.isError && <ErrorState error={events.error} onRetry={() => void events.refetch()} />}
        {events.data && (
          <Tabs
            label={t('tabs')}
            tabs={tabs}
            value={current}
            onChange={(next) => void navigate({ search: { state: next } })}
          />
        )}
      </Panel>
    </>
  );
}
