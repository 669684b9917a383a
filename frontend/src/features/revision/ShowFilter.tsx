import { useTranslations } from 'use-intl';
import { ChoiceBar } from '../../shared/ui/ChoiceBar';
import { fits } from './changes';
import type { RevisionView } from './revision-api';
import { type Show, shows } from './revision-search';

interface Props {
  revision: RevisionView;
  show: Show;
  onShow: (show: Show) => void;
}

/** All changes, those that wait, those of which it is not sure what they are. */
export function ShowFilter({ revision, show, onShow }: Props) {
  const t = useTranslations('revision');
  return (
    <ChoiceBar
      label={t('filter')}
      choices={shows.map((id) => ({ id, label: t(`show.${id}`), count: revision.changes.filter(fits[id]).length }))}
      value={show}
      onChange={onShow}
    />
  );
}
