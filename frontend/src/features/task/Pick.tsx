import { useTranslations } from 'use-intl';
import styles from './Task.module.css';

interface Props {
  label: string;
  isPicked: boolean;
  /** Some of the rows below are. */
  isMixed?: boolean;
  onPick: (range: boolean) => void;
}

/** The box that marks a row, or in the head all of them; a click with Shift marks a stretch. */
export function Pick({ label, isPicked, isMixed, onPick }: Props) {
  return (
    <label className={styles.pick}>
      <input
        type="checkbox"
        aria-label={label}
        checked={isPicked}
        ref={(box) => {
          if (box) box.indeterminate = Boolean(isMixed && !isPicked);
        }}
        onChange={(event) => onPick((event.nativeEvent as MouseEvent).shiftKey)}
      />
    </label>
  );
}

/** The words of a row's box. */
export function usePickWords() {
  const t = useTranslations('taskList');
  return { row: (ordinal: number, unit: string) => t('mark', { ordinal, unit }), all: t('markAll') };
}
