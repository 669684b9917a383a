import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Unit.module.css';
import { classesOfUnitQuery } from './unit-facts-api';

/** By which common names documents meant it on that day. */
export function UnitInClasses({ id, asOf }: { id: string; asOf: string | undefined }) {
  const t = useTranslations('unit');
  const classes = useQuery(classesOfUnitQuery(id, asOf));
  return (
    <Panel title={t('ofClasses')} fill="flush">
      {classes.isPending && <Skeleton lines={2} />}
      {classes.isError && <ErrorState error={classes.error} onRetry={() => void classes.refetch()} />}
      {classes.data?.length === 0 && <p className={styles.note}>{t('noClassesOfUnit')}</p>}
      <ul>
        {classes.data?.map((group) => (
          <li key={group.id} className={styles.line}>
            <Link to="/don-vi/nhom/$id" params={{ id: group.id }} search={{ asOf }} look="plain">
              {group.name}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
