import { useTranslations } from 'use-intl';
import { formatNumber } from '../format/number';
import { NumberField } from '../ui/NumberField';
import type { Content } from './content';
import styles from './Editor.module.css';
import type { ReportFigure } from './report-api';

interface Props {
  figures: readonly ReportFigure[];
  values: Content['figures'];
  onChange?: (next: (before: Content) => Content) => void;
}

/** The figures that the outline asks for, each with the parts it is made of. */
export function FigureFields({ figures, values, onChange }: Props) {
  const t = useTranslations('report');
  if (figures.length === 0) return null;
  const set = (code: string, value: number | null) =>
    onChange?.((before) => ({ ...before, figures: { ...before.figures, [code]: value } }));
  return (
    <section aria-label={t('figures')} className={styles.section}>
      <h2 data-level={1} className={styles.heading}>
        {t('figures')}
      </h2>
      <div className={styles.figures}>
        {figures.map((figure) => {
          const label = t('figureLabel', { label: figure.label, unit: figure.unitOfMeasure });
          const value = values[figure.code] ?? null;
          return (
            <div key={figure.code} className={styles.figure}>
              {onChange ? (
                <NumberField label={label} value={value} minValue={0} onChange={(next) => set(figure.code, next)} />
              ) : (
                <p className={styles.readFigure}>
                  {label}: <strong>{value === null ? t('notGiven') : formatNumber(value)}</strong>
                </p>
              )}
              <Parts figure={figure} value={value} />
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** What the units gave, and a word when the figure is not their sum. */
function Parts({ figure, value }: { figure: ReportFigure; value: number | null }) {
  const t = useTranslations('report');
  if (figure.sources.length === 0) return null;
  const parts = figure.sources.map((source) => `${source.unitName} ${formatNumber(source.value)}`).join('; ');
  const differs = figure.computed != null && figure.computed !== value;
  return (
    <p className={styles.parts}>
      {t('figureParts', { parts })}
      {differs && (
        <strong className={styles.differs}> {t('figureDiffers', { computed: formatNumber(figure.computed) })}</strong>
      )}
    </p>
  );
}
