import { CircleCheckBig } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { markKey } from '../../shared/source/marks';
import { ReadItem, ReadList } from '../../shared/source/ReadItem';
import { EmptyState } from '../../shared/ui/EmptyState';
import { FindingNote } from '../../shared/ui/FindingNote';
import { FindingDecision } from './FindingDecision';
import type { DraftFinding } from './import-api';

export type Decide = (index: number, decision: DraftFinding['decision']) => void;

interface Props {
  findings: readonly DraftFinding[];
  active: string | undefined;
  onPick: (key: string) => void;
  /** Absent when nothing may be decided any more. */
  onDecide?: Decide;
}

/** What a person must look at, in the order of the text, each with its decision. */
export function FindingList({ findings, active, onPick, onDecide }: Props) {
  const t = useTranslations('source');
  if (findings.length === 0) return <EmptyState icon={CircleCheckBig} title={t('noFindings')} />;
  return (
    <ReadList>
      {findings.map((finding, index) => {
        const key = markKey('finding', index);
        return (
          <ReadItem
            key={key}
            title={t(finding.span ? 'finding' : 'findingNowhere', { number: index + 1 })}
            isActive={active === key}
            onPick={() => onPick(key)}
          >
            <FindingNote severity={finding.severity} message={finding.message} suggestion={finding.suggestion} />
            <FindingDecision
              number={index + 1}
              finding={finding}
              onDecide={onDecide && ((made) => onDecide(index, made))}
            />
          </ReadItem>
        );
      })}
    </ReadList>
  );
}
