import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CalendarX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Unit.module.css';
import { UnitAliases } from './UnitAliases';
import { UnitCodes } from './UnitCodes';
import { UnitContact } from './UnitContact';
import { UnitEvents } from './UnitEvents';
import { UnitHead } from './UnitHead';
import { UnitHistory } from './UnitHistory';
import { UnitInClasses } from './UnitInClasses';
import { UnitWork } from './UnitWork';
import { unitEventsQuery, unitQuery, versionsQuery } from './unit-api';

const route = getRouteApi('/shell/don-vi/$id');

/** One unit as of a day: what it is called, where it stands, how it came to be and what became of it. */
export function UnitPage() {
  const { id } = route.useParams();
  const { asOf } = route.useSearch();
  const navigate = route.useNavigate();
  const unit = useQuery(unitQuery(id, asOf));
  const versions = useQuery(versionsQuery(id));
  const events = useQuery(unitEventsQuery(id));

  if (unit.isError && asOf && toProblem(unit.error).status === 404) return <NotOnDay id={id} />;
  if (unit.isError) return <ErrorState error={unit.error} onRetry={() => void unit.refetch()} />;
  if (!unit.data) return <Skeleton lines={12} />;
  const { value, etag } = unit.data;
  return (
    <>
      <UnitHead
        unit={value}
        asOf={asOf}
        onDay={(day) => void navigate({ search: { asOf: day ?? undefined }, replace: true })}
      />
      <div className={styles.columns}>
        <div className={styles.stack}>
          {versions.isError && <ErrorState error={versions.error} onRetry={() => void versions.refetch()} />}
          {versions.isPending && <Skeleton lines={8} />}
          {versions.data && (
            <UnitHistory versions={versions.data} codes={value.codes} events={events.data ?? []} asOf={asOf} />
          )}
          {events.isError && <ErrorState error={events.error} onRetry={() => void events.refetch()} />}
          {events.data && <UnitEvents events={events.data} asOf={asOf} />}
        </div>
        <div className={styles.stack}>
          <UnitWork code={value.code} />
          <UnitContact unit={value} etag={etag} />
          <UnitCodes unit={value} />
          <UnitInClasses id={id} asOf={asOf} />
          <UnitAliases unit={value} />
        </div>
      </div>
    </>
  );
}

function NotOnDay({ id }: { id: string }) {
  const t = useTranslations('unit');
  return (
    <EmptyState icon={CalendarX} title={t('notOn')} text={t('notOnText')}>
      <Link to="/don-vi/$id" params={{ id }} search={{}} look="secondary">
        {t('seeToday')}
      </Link>
    </EmptyState>
  );
}
