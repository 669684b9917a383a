import { useTranslations } from 'use-intl';
import { Problem } from '../api/problem';
import { Button } from '../ui/Button';
import { FileDrop } from '../ui/FileDrop';
import { ProgressBar } from '../ui/ProgressBar';
import { ReadingProgress } from './ReadingProgress';
import { Refusal } from './Refusal';
import styles from './Upload.module.css';
import { useUpload } from './use-upload';

interface Props<T> {
  /** Where the file goes. */
  path: string;
  title: string;
  onRead: (answer: T) => void;
}

/** As the service takes them: larger files need not even leave. */
const MOST = 10_000_000;
const ENDINGS = ['.docx', '.odt', '.pdf', '.txt'];

/** Drop a document: it goes up, is read, or is refused with what to do about it. */
export function UploadBox<T>({ path, title, onRead }: Props<T>) {
  const t = useTranslations('upload');
  const { state, send, refuse, cancel } = useUpload<T>(path, onRead);

  function take(file: File) {
    const isKnown = ENDINGS.some((ending) => file.name.toLowerCase().endsWith(ending));
    if (file.size > MOST) refuse(file.name, new Problem(413, { code: 'import.too-large' }));
    else if (!isKnown) refuse(file.name, new Problem(415, { code: 'import.unsupported-type' }));
    else send(file);
  }

  if (state.phase === 'sending' || state.phase === 'reading') {
    const isReading = state.phase === 'reading';
    return (
      <section aria-label={t('progress')} className={styles.box}>
        <p className={styles.title}>{state.fileName}</p>
        <ol className={styles.steps}>
          <li aria-current={isReading ? undefined : 'step'}>{t('sending')}</li>
          <li aria-current={isReading ? 'step' : undefined}>{t('reading')}</li>
          <li>{t('review')}</li>
        </ol>
        {state.phase === 'sending' ? (
          <>
            <ProgressBar label={t('sending')} percent={state.percent} />
            <p role="status" className={styles.hint}>
              {t('sendingText')}
            </p>
          </>
        ) : (
          <ReadingProgress uploadKey={state.key} />
        )}
        <Button onPress={cancel}>{t('cancel')}</Button>
      </section>
    );
  }
  return (
    <>
      {state.phase === 'refused' && <Refusal fileName={state.fileName} problem={state.problem} />}
      <FileDrop
        title={state.phase === 'refused' ? t('again') : title}
        hint={t('hint')}
        buttonLabel={t('choose')}
        accept={ENDINGS}
        onFile={take}
      />
    </>
  );
}
