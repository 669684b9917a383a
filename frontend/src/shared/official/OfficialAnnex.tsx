import { formatNumber } from '../format/number';
import styles from './Annex.module.css';
import type { SheetDocument, SheetFigure } from './sheet-model';
import { paperWords } from './wording';

/** The figures by unit with their totals; nothing when there is no figure. */
export function OfficialAnnex({ document }: { document: SheetDocument }) {
  const figures = document.figures.filter((figure) => figure.value !== null || figure.sources.length > 0);
  if (figures.length === 0) return null;
  const units = new Map(figures.flatMap((figure) => figure.sources.map((each) => [each.unitCode, each.unitName])));
  return (
    <section className={styles.annex}>
      <p className={styles.title}>{paperWords.annex}</p>
      <p className={styles.subtitle}>{paperWords.annexTitle}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={paperWords.annexTitle} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{paperWords.unit}</th>
              {figures.map((figure) => (
                <th key={figure.code} scope="col">
                  {figure.label} ({figure.unitOfMeasure})
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...units].map(([code, name]) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {figures.map((figure) => (
                  <td key={figure.code}>{formatNumber(partOf(figure, code))}</td>
                ))}
              </tr>
            ))}
            <tr className={styles.total}>
              <th scope="row">{paperWords.total}</th>
              {figures.map((figure) => (
                <td key={figure.code}>{formatNumber(figure.value)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </section>
  );
}

const partOf = (figure: SheetFigure, unit: string | undefined) =>
  figure.sources.find((each) => each.unitCode === unit)?.value;
