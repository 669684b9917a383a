import { FileClock } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { loadWords } from '../../shared/i18n/dictionary';
import { readLocale } from '../../shared/i18n/locale';
import { DutyList } from '../../shared/source/DutyList';
import { indexIn, markKey } from '../../shared/source/marks';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Import.module.css';
import { InlineFindings } from './InlineFindings';
import type { Amendment, DraftDuty, ImportView } from './import-api';
import type { Show } from './import-search';
import { PartButtons } from './PartButtons';
import { isOpen, mustOf } from './review';
import type { Review } from './use-review';

const DutyEditor = lazy(async () => {
  const [editor] = await Promise.all([import('./DutyEditor'), loadWords(readLocale(), 'directory')]);
  return { default: editor.DutyEditor };
});

interface Props {
  draft: ImportView;
  show: Show;
  active: string | undefined;
  onPick: (key: string) => void;
  review: Review;
  onAmend?: (amendment: Amendment) => void;
}

/** The reporting duties as read, with what is doubtful; each is put right in its place. */
export function DraftDuties({ draft, show, active, onPick, review, onAmend }: Props) {
  const t = useTranslations('importing');
  const source = useTranslations('source');
  const { duties, findings } = draft;
  const fits = (duty: DraftDuty) =>
    show === 'all' ||
    duty.findings.flatMap((at) => findings[at] ?? []).some(show === 'blocking' ? mustOf(draft) : isOpen);
  const isShown = (index: number) => {
    const duty = duties[index];
    return index === indexIn('duty', active) || (duty !== undefined && fits(duty));
  };
  if (!duties.some((_, index) => isShown(index))) {
    return <EmptyState icon={FileClock} title={show === 'all' ? t('noDuties') : t('noneOfThese')} />;
  }

  function form(index: number) {
    const duty = duties[index];
    if (!onAmend || !duty || review.editing !== markKey('duty', index)) return null;
    return (
      <Suspense fallback={<Skeleton lines={4} />}>
        <DutyEditor
          duty={duty}
          index={index}
          asOf={draft.document.issuedOn}
          onAmend={onAmend}
          onClose={() => review.edit(null)}
        />
      </Suspense>
    );
  }
  function aside(index: number) {
    const duty = duties[index];
    const key = markKey('duty', index);
    if (!duty || !onAmend || review.editing === key) return null;
    return <PartButtons mark={key} name={duty.name} isOut={duty.leftOut} review={review} />;
  }
  function action(index: number) {
    const duty = duties[index];
    if (duty?.leftOut) return <p className={styles.left}>{t('leftOut')}</p>;
    return duty && <InlineFindings indexes={duty.findings} findings={findings} active={active} onPick={onPick} />;
  }
  return (
    <DutyList
      label={source('duties')}
      duties={duties}
      active={active}
      onPick={onPick}
      isShown={isShown}
      form={form}
      aside={aside}
      action={action}
    />
  );
}
