import { CircleCheckBig } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../ui/EmptyState';
import { FindingNote, type Severity } from '../ui/FindingNote';
import { markKey } from './marks';
import { ReadItem, ReadList } from './ReadItem';

export interface FindingWords {
  severity: Severity;
  message: string;
  suggestion?: string | null;
}

interface Props {
  findings: readonly FindingWords[];
  active: string | undefined;
  onPick: (key: string) => void;
}

/** What a person must look at, in the order of the text. */
export function FindingList({ findings, active, onPick }: Props) {
  const t = useTranslations('source');
  if (findings.length === 0) return <EmptyState icon={CircleCheckBig} title={t('noFindings')} />;
  return (
    <ReadList>
      {findings.map((finding, index) => {
        const key = markKey('finding', index);
        return (
          <ReadItem
            key={key}
            title={t('finding', { number: index + 1 })}
            isActive={active === key}
            onPick={() => onPick(key)}
          >
            <FindingNote severity={finding.severity} message={finding.message} suggestion={finding.suggestion} />
          </ReadItem>
        );
      })}
    </ReadList>
  );
}
