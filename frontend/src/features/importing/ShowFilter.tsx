import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { ChoiceBar } from '../../shared/ui/ChoiceBar';
import type { ImportView } from './import-api';
import { type Show, shows } from './import-search';
import { RecheckButton } from './RecheckButton';
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
    <ChoiceBar
      label={t('filter')}
      choices={shows.map((id) => ({ id, label: t(`show.${id}`), count: counts[id] }))}
      value={show}
      onChange={onShow}
    >
      {onCertain && (
        <>
          {mayDecide && certain > 0 && (
            <Button size="s" variant="quiet" keyHint="⇧A" onPress={onCertain}>
              {t('acceptCertain', { count: certain })}
            </Button>
          )}
          <RecheckButton draft={draft} />
        </>
      )}
    </ChoiceBar>
  );
}
