import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import styles from './Filter.module.css';
import type { ImportView } from './import-api';
import { type Show, shows } from './import-search';
import { certainOf, isOpen, mustOf } from './review';

interface Props {
  draft: ImportView;
  show: Show;
  onShow: (show: Show) => void;
  /** Beside the list of findings: all that is certain at once. */
  onCertain?: () => void;
}

/** Everything, only what has something to look at, only what stands in the way. */
export function ShowFilter({ draft, show, onShow, onCertain }: Props) {
  const t = useTranslations('importing');
  const counts: Partial<Record<Show, number>> = {
    findings: draft.findings.filter(isOpen).length,
    blocking: draft.findings.filter(mustOf(draft)).length,
  };
  const certain = certainOf(draft.findings).reduce((sum, group) => sum + group.indexes.length, 0);
  const mayDecide = draft.allowedActions.includes('AMEND');
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.hidden}>{t('filter')}</legend>
      {shows.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={show === each}
          onClick={() => onShow(each)}
          className={styles.choice}
        >
          {t(`show.${each}`)}
          {counts[each] !== undefined && <span className={styles.count}>{counts[each]}</span>}
        </button>
      ))}
      {onCertain && mayDecide && certain > 0 && (
        <span className={styles.certain}>
          <Button size="s" variant="quiet" keyHint="⇧A" onPress={onCertain}>
            {t('acceptCertain', { count: certain })}
          </Button>
        </span>
      )}
    </fieldset>
  );
}
