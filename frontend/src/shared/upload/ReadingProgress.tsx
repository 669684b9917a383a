import { useTranslations } from 'use-intl';
import { ProgressBar } from '../ui/ProgressBar';
import styles from './Upload.module.css';
import { percentOf, useProgress } from './use-progress';

/** What the server is doing with the document; each stage is read out once, its count is only shown. */
export function ReadingProgress({ uploadKey }: { uploadKey: string }) {
  const t = useTranslations('upload');
  const progress = useProgress(uploadKey);
  const counted = progress?.done && progress.of ? { done: progress.done, of: progress.of } : undefined;
  return (
    <>
      {progress ? (
        <ProgressBar label={t('reading')} percent={percentOf(progress)} />
      ) : (
        <div role="progressbar" aria-label={t('reading')} className={styles.busy} />
      )}
      <div className={styles.hint}>
        <p role="status">{progress ? t(`stage.${progress.stage}`) : t('readingText')}</p>
        {counted && <p>{t(progress?.stage === 'READING' ? 'pagesRead' : 'tasksUnderstood', counted)}</p>}
      </div>
    </>
  );
}
