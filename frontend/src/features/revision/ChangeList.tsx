import { CircleCheckBig } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { LongList } from '../../shared/source/LongList';
import { ReadList } from '../../shared/source/ReadItem';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ChangeItem } from './ChangeItem';
import { fits, keyOf } from './changes';
import type { ChangeView, RevisionView } from './revision-api';
import type { Show } from './revision-search';

interface Props {
  revision: RevisionView;
  nameOf: (change: ChangeView) => string;
  show: Show;
  active: string | undefined;
  onPick: (change: ChangeView) => void;
}

/** All that differs between the plan and the corrected document, in the order of the text. */
export function ChangeList({ revision, nameOf, show, active, onPick }: Props) {
  const t = useTranslations('revision');
  const items = revision.changes.filter((change) => keyOf(change) === active || fits[show](change));
  if (items.length === 0) {
    return <EmptyState icon={CircleCheckBig} title={t(show === 'all' ? 'sameText' : 'noneOfThese')} />;
  }
  return (
    <ReadList label={t('changes')}>
      <LongList items={items} at={items.findIndex((change) => keyOf(change) === active)}>
        {(change, isFar) => (
          <ChangeItem
            key={change.index}
            change={change}
            name={nameOf(change)}
            findings={revision.findings}
            isActive={keyOf(change) === active}
            isFar={isFar}
            onPick={() => onPick(change)}
          />
        )}
      </LongList>
    </ReadList>
  );
}
