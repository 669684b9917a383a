import { CloudAlert, FileLock2, FileX2, type LucideIcon, ScanText, ShieldAlert, Type } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Problem } from '../api/problem';
import { cx } from '../ui/cx';
import styles from './Upload.module.css';

/** Refusals that the service has a code for, each with its own picture. */
const known = {
  'import.scanned': ScanText,
  'import.locked': FileLock2,
  'import.state-secret': ShieldAlert,
  'import.legacy-font': Type,
  'import.not-unicode': Type,
  'import.unsupported-type': FileX2,
  'import.too-large': FileX2,
  'import.empty': FileX2,
} as const satisfies Record<string, LucideIcon>;

type Known = keyof typeof known;

const isKnown = (code: string): code is Known => code in known;
const wordOf = (code: Known) => code.slice('import.'.length) as 'scanned';

/** Why a file was not taken, and step by step what its owner can do now. */
export function Refusal({ fileName, problem }: { fileName: string; problem: Problem }) {
  const t = useTranslations('upload.refused');
  const ui = useTranslations('ui');
  const code = isKnown(problem.code) ? problem.code : undefined;
  const Icon = code ? known[code] : CloudAlert;
  const offline = problem.status === 0;
  const title = code ? t(`${wordOf(code)}.title`) : offline ? ui('offlineTitle') : problem.title || ui('errorTitle');
  const steps = code
    ? t(`${wordOf(code)}.steps`).split('\n')
    : [offline ? ui('offlineText') : problem.detail].filter(Boolean);
  return (
    <section
      role="alert"
      aria-label={title}
      className={cx(styles.refusal, code === 'import.state-secret' && styles.grave)}
    >
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <h2 className={styles.why}>{title}</h2>
        <p className={styles.fileName}>{fileName}</p>
        <ol className={styles.todo}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={styles.code}>{ui('errorCode', { code: problem.code })}</p>
      </div>
    </section>
  );
}
