import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Unit.module.css';
import { unitClassesQuery } from './unit-api';

/** The names by which documents call many units at once, and how many they meant on that day. */
export function UnitClasses({ asOf }: { asOf: string | undefined }) {
  const t = useTranslations('unit');
  const classes = useQuery(unitClassesQuery(asOf));
  return (
    <Panel
      title={t('classes')}
      fill="flush"
      aside={
        <Link to="/don-vi/nhom" search={{ asOf }}>
          {t('allClasses')}
        </Link>
      }
    >
      {classes.isPending && <Skeleton lines={4} />}
      {classes.isError && <ErrorState error={classes.error} onRetry={() => void classes.refetch()} />}
      {classes.data?.length === 0 && <p className={styles.note}>{t('noClasses')}</p>}
      <ul>
        {classes.data?.map((group) => (
          <li key={group.id} className={styles.line}>
            <Link to="/don-vi/nhom/$id" params={{ id: group.id }} search={{ asOf }} look="plain">
              {group.name}
            </Link>
            <span className={styles.aside}>{t('members', { count: group.members.length })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
