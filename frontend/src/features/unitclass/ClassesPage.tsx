import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus, Search, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { matchesFolded } from '../../shared/format/fold';
import { useHasRole } from '../../shared/session/session';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { PrintButton } from '../../shared/ui/PrintButton';
import { SearchField } from '../../shared/ui/SearchField';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Class.module.css';
import { ClassTable } from './ClassTable';
import { classesQuery } from './class-api';
import { NewClass } from './NewClass';

const route = getRouteApi('/shell/don-vi/nhom');

/** The names by which documents call many units at once, as of a day. */
export function ClassesPage() {
  const t = useTranslations('unitClass');
  const words = useTranslations('directory');
  const { asOf, q } = route.useSearch();
  const navigate = route.useNavigate();
  const isAdmin = useHasRole('admin');
  const [creating, setCreating] = useState(false);
  const classes = useQuery(classesQuery(asOf));
  const all = classes.data ?? [];
  const shown = q ? all.filter((each) => matchesFolded([each.name, each.code, ...each.aliases].join(' '), q)) : all;
  const empty = q || asOf ? (['noneFound', 'noneFoundText'] as const) : (['none', 'noneText'] as const);
  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/don-vi" search={{ asOf }}>
              {words('units')}
            </Link>
          </Breadcrumb>
        }
        title={asOf ? t('titleOn', { date: formatDate(asOf) }) : t('title')}
        sentence={t('sentence')}
        actions={
          <>
            <PrintButton />
            {isAdmin && (
              <Button variant="primary" icon={Plus} onPress={() => setCreating(true)}>
                {t('create')}
              </Button>
            )}
          </>
        }
      />
      <search className={styles.filters}>
        <div className={styles.search}>
          <SearchField
            label={t('search')}
            icon={Search}
            value={q ?? ''}
            onChange={(next) => void navigate({ search: { asOf, q: next || undefined }, replace: true })}
          />
        </div>
        <div className={styles.day}>
          <DateField
            label={words('asOf')}
            value={asOf ?? null}
            onChange={(day) => void navigate({ search: { q, asOf: day ?? undefined }, replace: true })}
          />
        </div>
      </search>
      <Panel fill="flush">
        {classes.isPending && <Skeleton lines={6} />}
        {classes.isError && <ErrorState error={classes.error} onRetry={() => void classes.refetch()} />}
        {classes.data && shown.length === 0 && <EmptyState icon={UsersRound} title={t(empty[0])} text={t(empty[1])} />}
        {shown.length > 0 && <ClassTable classes={shown} asOf={asOf} />}
      </Panel>
      {creating && <NewClass onClose={() => setCreating(false)} />}
    </>
  );
}
