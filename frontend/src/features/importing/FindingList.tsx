import { CircleCheckBig } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { LongList } from '../../shared/source/LongList';
import { indexIn, markKey } from '../../shared/source/marks';
import { ReadItem, ReadList } from '../../shared/source/ReadItem';
import { EmptyState } from '../../shared/ui/EmptyState';
import { FindingRow } from './FindingRow';
import type { DraftFinding, ImportView } from './import-api';
import type { Show } from './import-search';
import { inTextOrder, isOpen, mustOf } from './review';

interface Props {
  draft: ImportView;
  show: Show;
  active: string | undefined;
  onPick: (key: string) => void;
}

/** What a person must look at, in the order of the text. */
export function FindingList({ draft, show, active, onPick }: Props) {
  const t = useTranslations('source');
  const words = useTranslations('importing');
  const { findings } = draft;
  const lit = indexIn('finding', active);
  const must = mustOf(draft);
  const fits = { all: () => true, findings: isOpen, blocking: must } satisfies Record<
    Show,
    (each: DraftFinding) => boolean
  >;
  // What was just decided stays while it is lit, so that nothing jumps under the reader's eyes.
  const items = inTextOrder(findings).filter(
    (index) => index === lit || (findings[index] && fits[show](findings[index])),
  );
  if (items.length === 0) {
    return <EmptyState icon={CircleCheckBig} title={show === 'all' ? t('noFindings') : words('noneOfThese')} />;
  }
  return (
    <ReadList label={t('findings')}>
      <LongList items={items} at={lit === undefined ? -1 : items.indexOf(lit)}>
        {(index, isFar) => {
          const finding = findings[index];
          const key = markKey('finding', index);
          return (
            finding && (
              <ReadItem
                key={key}
                mark={key}
                isFar={isFar}
                title={<FindingRow finding={finding} isMust={must(finding)} />}
                isActive={active === key}
                onPick={() => onPick(key)}
              />
            )
          );
        }}
      </LongList>
    </ReadList>
  );
}
