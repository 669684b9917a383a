import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { formatNumber } from '../../shared/format/number';
import { Link } from '../../shared/ui/Link';
import { NumberField } from '../../shared/ui/NumberField';
import { StatusTag } from '../../shared/ui/StatusTag';
import styles from './Figures.module.css';
import type { StandingFigure } from './standing';

interface Props {
  standing: StandingFigure;
  onWrite?: (code: string, value: number | null) => void;
}

export function FigureRow({ standing, onWrite }: Props) {
  const t = useTranslations('consolidation');
  const { computed, value } = standing;
  const { code, label, unitOfMeasure, aggregation, sources } = standing.figure;
  return (
    <tr>
      <th scope="row">
        <p className={styles.name}>{label}</p>
        <p className={styles.hint}>
          {unitOfMeasure}, {t(`aggregation.${aggregation}`)}
        </p>
      </th>
      <td>
        {sources.length === 0 && <span className={styles.hint}>{t('noParts')}</span>}
        <ul>
          {sources.map((source) => (
            <li key={source.reportId} className={styles.part}>
              <Link to="/bao-cao/$reportId" params={{ reportId: source.reportId }} look="plain">
                {source.unitName}
              </Link>
              <b>{formatNumber(source.value)}</b>
            </li>
          ))}
        </ul>
      </td>
      <td data-label={t('total')} className={styles.end}>
        {formatNumber(computed)}
      </td>
      <td data-label={t('value')} className={styles.end}>
        {onWrite ? (
          <div className={styles.number}>
            <NumberField
              label={t('valueOf', { figure: label })}
              value={value}
              minValue={0}
              onChange={(next) => onWrite(code, next)}
            />
          </div>
        ) : (
          formatNumber(value)
        )}
      </td>
      <td>
        <Check standing={standing} />
      </td>
    </tr>
  );
}

function Check({ standing: { state, value, computed } }: { standing: StandingFigure }) {
  const t = useTranslations('consolidation');
  if (state === 'none') return null;
  if (state === 'match') return <StatusTag status="done">{t('match')}</StatusTag>;
  const gap = value === null || computed === null ? null : value - computed;
  const difference = gap === null ? '' : `${gap > 0 ? '+' : '−'}${formatNumber(Math.abs(gap))}`;
  return (
    <p className={styles.differs}>
      <TriangleAlert aria-hidden className={styles.icon} />
      {gap === null ? t('notWritten') : t('mismatch', { difference })}
    </p>
  );
}
