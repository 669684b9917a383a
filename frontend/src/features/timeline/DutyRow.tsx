import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate, formatDay } from '../../shared/format/date';
import { Link } from '../../shared/ui/Link';
import bars from './Bar.module.css';
import { shareOf } from './geometry';
import lines from './Line.module.css';
import styles from './Timeline.module.css';
import type { DutyDay } from './timeline-api';

interface Props extends ComponentProps<'tr'> {
  duties: readonly DutyDay[];
  year: number;
}

/** The days on which a plan wants reports, as diamonds and in figures. */
export function DutyRow({ duties, year, ...row }: Props) {
  const t = useTranslations('timeline');
  return (
    <tr {...row}>
      <th scope="row" className={styles.label}>
        <Link to="/ky-bao-cao" search={{ year, view: 'rounds' }} look="plain">
          {t('duties', { count: duties.length })}
        </Link>
        <span className={lines.days}>{duties.map((duty) => formatDay(duty.dueOn)).join(' · ')}</span>
      </th>
      <td className={styles.tally} />
      <td className={styles.track}>
        <ul className={lines.hidden}>
          {duties.map((duty) => (
            <li key={duty.dutyId}>
              {duty.name}: {formatDate(duty.dueOn)}
            </li>
          ))}
        </ul>
        <svg aria-hidden="true" className={bars.drawing}>
          {duties.map((duty) => (
            <svg key={duty.dutyId} x={`${shareOf(duty.dueOn, year)}%`} y="12" overflow="visible">
              <title>{`${duty.name}: ${formatDate(duty.dueOn)}`}</title>
              <path d="M0 -7 L7 0 L0 7 L-7 0 Z" className={bars.diamond} />
            </svg>
          ))}
        </svg>
      </td>
    </tr>
  );
}
