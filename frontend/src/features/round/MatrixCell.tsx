import { useTranslations } from 'use-intl';
import { reporterLooks } from '../../shared/report/ReporterTag';
import { Link } from '../../shared/ui/Link';
import styles from './Matrix.module.css';
import type { Cell } from './round-api';

/** The sign of a state: one character beside the colour; the whole words are the link's name. */
export function glyphOf(cell: Pick<Cell, 'state' | 'daysLate'>): string {
  switch (cell.state) {
    case 'ON_TIME':
      return '✓';
    case 'LATE':
      return `+${cell.daysLate}`;
    case 'MISSING':
      return `!${cell.daysLate}`;
    case 'RETURNED':
      return '↺';
    case 'NIL':
      return '0';
    case 'EXEMPT':
      return '–';
    case 'IN_PROGRESS':
      return '…';
    case 'NOT_YET_DUE':
      return '·';
  }
}

export function MatrixCell({ cell, unit, round }: { cell: Cell; unit: string; round: string }) {
  const t = useTranslations('round');
  const label = `${unit}, ${round}: ${t(`state.${cell.state}`, { days: cell.daysLate })}`;
  const shown = {
    'aria-label': label,
    title: label,
    className: styles.sign,
    'data-look': reporterLooks[cell.state],
    tabIndex: -1,
  };
  return cell.reportId ? (
    <Link to="/bao-cao/$reportId" params={{ reportId: cell.reportId }} look="plain" {...shown}>
      {glyphOf(cell)}
    </Link>
  ) : (
    <Link to="/ky-bao-cao/$roundId" params={{ roundId: cell.roundId }} look="plain" {...shown}>
      {glyphOf(cell)}
    </Link>
  );
}
