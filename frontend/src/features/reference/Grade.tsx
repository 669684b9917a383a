import { EqualApproximately, EqualNot } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { StatusTag } from '../../shared/ui/StatusTag';
import { isWeighty } from './disputes';

interface Props {
  grade: string;
  isDecided: boolean;
}

/** How grave a difference is, in words; a decided one no longer asks for anything. */
export function Grade({ grade, isDecided }: Props) {
  const t = useTranslations('reference.differ.grades');
  const word = t.has(grade as 'OTHER_DATE') ? t(grade as 'OTHER_DATE') : grade;
  const weighty = isWeighty({ grade });
  return (
    <StatusTag status={weighty && !isDecided ? 'soon' : 'idle'} icon={weighty ? EqualNot : EqualApproximately}>
      {word}
    </StatusTag>
  );
}
