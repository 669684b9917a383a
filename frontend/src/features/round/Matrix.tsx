import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate, formatDay } from '../../shared/format/date';
import { Link } from '../../shared/ui/Link';
import { ProgressBar } from '../../shared/ui/ProgressBar';
import styles from './Matrix.module.css';
import { MatrixCell } from './MatrixCell';
import type { Cell, Completeness } from './round-api';
import { useCellKeys } from './use-cell-keys';

/** Units × rounds: one Tab stop, arrows in both directions. */
export function Matrix({ data }: { data: Completeness }) {
  const t = useTranslations('round');
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useCellKeys(body);
  return (
    <div className={styles.scroll}>
      <table aria-label={t('matrix')} className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col" className={styles.unit}>
              {t('unit')}
            </th>
            {data.rounds.map((round) => (
              <th key={round.id} scope="col" className={styles.round} data-tier={round.tier}>
                <Link to="/ky-bao-cao/$roundId" params={{ roundId: round.id }} look="plain">
                  {round.name}
                </Link>
                {round.planNumber && (
                  <span className={styles.due} title={round.planSubject ?? undefined}>
                    {t('planShort', { number: round.planNumber })}
                  </span>
                )}
                <time dateTime={round.dueOn} className={styles.due} title={formatDate(round.dueOn)}>
                  {t('dueShort', { day: formatDay(round.dueOn) })}
                </time>
              </th>
            ))}
            <th scope="col" className={styles.share}>
              {t('onTime')}
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
          {data.rows.map((row) => (
            <tr key={row.unit.code}>
              <th scope="row" className={styles.unit}>
                {row.unit.name}
              </th>
              {data.rounds.map((round) => {
                const cell = row.cells.find((each) => each.roundId === round.id);
                return (
                  <td key={round.id} className={styles.cell}>
                    {cell && <MatrixCell cell={cell} unit={row.unit.name} round={round.name} />}
                  </td>
                );
              })}
              <td className={styles.share}>
                <Share cells={row.cells} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Of what was due so far, how much came in time; "không phát sinh" counts as in time, an exemption not at all. */
function Share({ cells }: { cells: Cell[] }) {
  const t = useTranslations('round');
  const due = cells.filter((cell) => !['NOT_YET_DUE', 'IN_PROGRESS', 'EXEMPT'].includes(cell.state));
  if (due.length === 0) return null;
  const good = due.filter((cell) => cell.daysLate === 0 && cell.state !== 'MISSING').length;
  return <ProgressBar label={t('onTime')} percent={Math.round((100 * good) / due.length)} />;
}
