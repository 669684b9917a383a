import { markKey } from '../../shared/source/marks';
import styles from './Finding.module.css';
import { FindingRow } from './FindingRow';
import type { DraftFinding } from './import-api';

interface Props {
  indexes: readonly number[];
  findings: readonly DraftFinding[];
  active: string | undefined;
  onPick: (key: string) => void;
}

/** What is doubtful about a task or duty, under its facts; picking one lights its words and brings its decision. */
export function InlineFindings({ indexes, findings, active, onPick }: Props) {
  return indexes.map((index) => {
    const finding = findings[index];
    const key = markKey('finding', index);
    return (
      finding && (
        <button
          key={key}
          type="button"
          data-read={key}
          aria-current={active === key || undefined}
          onClick={() => onPick(key)}
          className={styles.inline}
        >
          <FindingRow finding={finding} />
        </button>
      )
    );
  });
}
