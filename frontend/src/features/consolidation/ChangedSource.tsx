import { useTranslations } from 'use-intl';
import type { Writing } from '../../shared/report/content';
import { Button } from '../../shared/ui/Button';
import { FindingNote } from '../../shared/ui/FindingNote';
import type { Contribution } from './consolidation-api';
import type { Editing } from './use-editing';

interface Props {
  paragraph: Writing;
  contributions: readonly Contribution[];
  onRefresh: Editing['refresh'];
}

/** The unit changed what this was drawn from; its new words can take the place once they are accepted. */
export function ChangedSource({ paragraph, contributions, onRefresh }: Props) {
  const t = useTranslations('consolidation');
  const [only, ...others] = paragraph.sources;
  const from = contributions.find((each) => each.reportId === only?.reportId);
  const fresh = from?.paragraphs.find((each) => each.id === only?.paragraphId);
  return (
    <FindingNote severity="WARNING" message={t('changedHint')} suggestion={fresh?.text}>
      {others.length === 0 && from && fresh && (
        <Button size="s" onPress={() => void onRefresh(paragraph, from, fresh)}>
          {t('refresh')}
        </Button>
      )}
    </FindingNote>
  );
}
