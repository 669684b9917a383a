import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import styles from './ProgressBar.module.css';

interface Props {
  label: string;
  /** 0 to 100. */
  percent: number;
}

/** How far along, as a bar and as a figure. */
export function ProgressBar({ label, percent }: Props) {
  return (
    <AriaProgressBar aria-label={label} value={percent} className={styles.progress as string}>
      {({ percentage = 0, valueText }) => (
        <>
          <svg aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none" className={styles.track}>
            <rect width={percentage} height="6" className={styles.bar} />
          </svg>
          <span className={styles.value}>{valueText}</span>
        </>
      )}
    </AriaProgressBar>
  );
}
