import { useTranslations } from 'use-intl';
import { formatTime } from '../format/date';
import styles from './Editor.module.css';
import type { SaveState } from './use-content';

/** Whether the text is safe, with the time. */
export function SaveMark({ state }: { state: SaveState }) {
  const t = useTranslations('report.save');
  const words = () => {
    switch (state.kind) {
      case 'saved':
        return state.at ? t('saved', { time: formatTime(state.at) }) : '';
      case 'failed':
        return state.problem.status === 0 ? t('offline') : t('failed', { reason: state.problem.title });
      case 'conflict':
        return t('unsaved');
      default:
        return t(state.kind);
    }
  };
  return (
    <p role="status" data-state={state.kind} className={styles.save}>
      {words()}
    </p>
  );
}
