import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { DocNumber } from '../../shared/ui/DocNumber';
import { Link } from '../../shared/ui/Link';
import styles from './Timeline.module.css';
import type { PlanReference } from './timeline-api';

/** The plan whose tasks follow. */
export function PlanRow({ plan, ...row }: { plan: PlanReference } & ComponentProps<'tr'>) {
  const t = useTranslations('timeline');
  return (
    <tr {...row} className={styles.plan}>
      <th scope="rowgroup" colSpan={3}>
        <Link to="/ke-hoach/$planId" params={{ planId: plan.id }} look="plain">
          {t('plan')} <DocNumber number={plan.number} symbol={plan.symbol} />
        </Link>
      </th>
    </tr>
  );
}
