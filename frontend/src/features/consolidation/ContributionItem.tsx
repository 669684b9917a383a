import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Report } from '../../shared/report/report-api';
import { Button } from '../../shared/ui/Button';
import { Link } from '../../shared/ui/Link';
import type { Contribution, Offered } from './consolidation-api';
import { OfferedParagraph } from './OfferedParagraph';
import styles from './Offers.module.css';
import type { Editing } from './use-editing';

interface Props {
  contribution: Contribution;
  outline: Report['outline'];
  used: ReadonlySet<string>;
  onlyUnused: boolean;
  isOpen: boolean;
  onToggle: () => void;
  onTake?: Editing['take'];
}

/** One unit's accepted report: folded to its name and what is left, or open with its paragraphs. */
export function ContributionItem({ contribution, outline, used, onlyUnused, isOpen, onToggle, onTake }: Props) {
  const t = useTranslations('consolidation');
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  const left = contribution.paragraphs.filter((each) => !used.has(each.id));
  const shown = onlyUnused ? left : contribution.paragraphs;
  const Icon = isOpen ? ChevronDown : ChevronRight;

  /** The button that was pressed goes; the keyboard stays in the list, on the next one or on the unit. */
  function take(paragraphs: readonly Offered[], pressed: Element) {
    const buttons = [
      ...(head.current?.parentElement?.parentElement?.querySelectorAll<HTMLElement>('[data-take] button') ?? []),
    ];
    const next = paragraphs.length === 1 ? buttons[buttons.indexOf(pressed as HTMLElement) + 1] : undefined;
    (next ?? head.current)?.focus();
    onTake?.(contribution, paragraphs);
  }

  return (
    <section className={styles.unit}>
      <h3>
        <button
          ref={head}
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
          className={styles.fold}
        >
          <Icon aria-hidden className={styles.icon} />
          <span className={styles.name}>{contribution.unit.name}</span>
          <span className={styles.hint}>
            {left.length > 0 ? t('unusedCount', { count: left.length }) : t('allUsed')}
          </span>
        </button>
      </h3>
      <div id={id} hidden={!isOpen} className={styles.unitBody}>
        <p className={styles.unitLine}>
          <Link to="/bao-cao/$reportId" params={{ reportId: contribution.reportId }}>
            {t('openReport', { version: contribution.contentVersion })}
          </Link>
          {onTake && left.length > 1 && (
            <Button size="s" onPress={(press) => take(left, press.target)}>
              {t('takeRest', { count: left.length })}
            </Button>
          )}
        </p>
        <ul>
          {shown.map((paragraph, index) => (
            <OfferedParagraph
              key={paragraph.id}
              paragraph={paragraph}
              part={
                shown[index - 1]?.section === paragraph.section
                  ? undefined
                  : outline.find((part) => part.code === paragraph.section)
              }
              isUsed={used.has(paragraph.id)}
              onTake={onTake && ((pressed) => take([paragraph], pressed))}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}
