import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import { EventLine } from './EventLine';
import styles from './Unit.module.css';
import { recentEventsQuery } from './unit-api';

/** What last happened to any unit, as of the day. */
export function RecentEvents({ asOf }: { asOf: string | undefined }) {
  const t = useTranslations('unit');
  const events = useQuery(recentEventsQuery(asOf));
  return (
    <Panel title={t('recent')} fill="flush">
      {events.isPending && <Skeleton lines={5} />}
      {events.isError && <ErrorState error={events.error} onRetry={() => void events.refetch()} />}
      {events.data?.length === 0 && <p className={styles.note}>{t('noEvents')}</p>}
      <ol>
        {events.data?.map((event) => (
          <li key={event.id} className={styles.group}>
            <EventLine event={event} asOf={asOf} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
