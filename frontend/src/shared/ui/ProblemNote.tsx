import { useTranslations } from 'use-intl';
import { toProblem } from '../api/problem';
import { FindingNote } from './FindingNote';

/** A refused change where it was asked for: what is wrong, and what to do. Its mutation owns the error, so nothing says it twice. */
export function ProblemNote({ error }: { error: unknown }) {
  const t = useTranslations('ui');
  const { status, title, detail, code } = toProblem(error);
  const words = [title, detail].filter(Boolean).join(' ') || code;
  return (
    <div role="alert">
      <FindingNote severity="ERROR" message={status === 0 ? `${t('offlineTitle')}. ${t('offlineText')}` : words} />
    </div>
  );
}
