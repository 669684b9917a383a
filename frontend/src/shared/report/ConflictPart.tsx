import { useTranslations } from 'use-intl';
import { formatNumber } from '../format/number';
import { RadioGroup } from '../ui/RadioGroup';
import { type Choice, FIGURES } from './conflict';
import type { Content } from './content';
import styles from './Editor.module.css';
import type { Report } from './report-api';

interface Props {
  /** A section's code, or `figures`. */
  place: string;
  report: Report;
  mine: Content;
  theirs: Content;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** One place in which the two versions differ, side by side. */
export function ConflictPart({ place, report, mine, theirs, choice, onChoose }: Props) {
  const t = useTranslations('conflict');
  const part = report.outline.find((each) => each.code === place);
  const title = part ? t('keep', { section: `${part.number}. ${part.heading}` }) : t('keepFigures');
  const offered: Choice[] = place === FIGURES ? ['mine', 'theirs'] : ['mine', 'theirs', 'both'];
  return (
    <section className={styles.conflict}>
      <div className={styles.compare}>
        <Version title={t('choice.mine')} lines={linesOf(mine, place, report)} />
        <Version title={t('choice.theirs')} lines={linesOf(theirs, place, report)} />
      </div>
      <RadioGroup
        label={title}
        value={choice}
        onChange={onChoose}
        choices={offered.map((id) => ({ id, label: t(`choice.${id}`) }))}
      />
    </section>
  );
}

function linesOf(content: Content, place: string, report: Report): string[] {
  if (place !== FIGURES) return (content.sections[place] ?? []).map((each) => each.text);
  return report.figures.map(({ code, label }) => `${label}: ${formatNumber(content.figures[code]) || '…'}`);
}

function Version({ title, lines }: { title: string; lines: readonly string[] }) {
  const t = useTranslations('conflict');
  return (
    <div>
      <h3 className={styles.guidance}>{title}</h3>
      {lines.length === 0 && <p className={styles.guidance}>{t('blank')}</p>}
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shown once and never reordered
        <p key={index} className={styles.version}>
          {line || t('blank')}
        </p>
      ))}
    </div>
  );
}
