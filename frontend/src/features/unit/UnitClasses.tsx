import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Unit.module.css';
import { unitClassesQuery } from './unit-api';

/** What a document means by "các phòng, ban" on that day. */
export function UnitClasses({ asOf }: { asOf: string | undefined }) {
  const t = useTranslations('unit');
  const classes = useQuery(unitClassesQuery(asOf));
  return (
    <Panel title={t('classes')} fill="flush">
      {classes.isPending && <Skeleton lines={4} />}
      {classes.isError && <ErrorState error={classes.error} onRetry={() => void classes.refetch()} />}
      <ul>
        {classes.data?.map((group) => (
          <li key={group.id} className={styles.group}>
            <p className={styles.groupName}>{group.name}</p>
            <p className={styles.members}>{group.members.map((unit) => unit.name).join('; ')}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
