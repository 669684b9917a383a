import { useTranslations } from 'use-intl';
import { Panel } from '../../shared/ui/Panel';
import { FigureRow } from './FigureRow';
import styles from './Figures.module.css';
import type { StandingFigure } from './standing';

interface Props {
  figures: readonly StandingFigure[];
  onWrite?: (code: string, value: number | null) => void;
}

/** Every figure with its parts by unit, what they come to, and what the report says. */
export function FigurePanel({ figures, onWrite }: Props) {
  const t = useTranslations('consolidation');
  return (
    <Panel title={t('figures')} fill="flush">
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{t('figure')}</th>
            <th scope="col">{t('byUnit')}</th>
            <th scope="col" className={styles.end}>
              {t('total')}
            </th>
            <th scope="col" className={styles.end}>
              {t('value')}
            </th>
            <th scope="col">{t('check')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((standing) => (
            <FigureRow key={standing.figure.code} standing={standing} onWrite={onWrite} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
