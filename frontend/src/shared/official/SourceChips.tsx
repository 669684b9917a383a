import { RefreshCcwDot } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Link } from '../ui/Link';
import styles from './SourceChips.module.css';
import type { SheetSource } from './sheet-model';

interface Props {
  sources: readonly SheetSource[];
  /** Off for readers who cannot open the units' reports. */
  linked?: boolean;
}

/** Several paragraphs of one version of a report are one source to the reader. */
function byReport(sources: readonly SheetSource[]): SheetSource[] {
  const reports = new Map<string, SheetSource>();
  for (const source of sources) {
    const key = `${source.reportId} ${source.contentVersion}`;
    reports.set(key, { ...source, changed: source.changed || Boolean(reports.get(key)?.changed) });
  }
  return [...reports.values()];
}

/** The units that a paragraph came from, each with the version that was drawn. */
export function SourceChips({ sources, linked = true }: Props) {
  const t = useTranslations('official');
  if (sources.length === 0) return <p className={styles.own}>{t('ownWords')}</p>;
  return (
    <ul aria-label={t('sources')} className={styles.chips}>
      {byReport(sources).map((source) => (
        <li key={source.reportId + source.paragraphId} className={styles.chip}>
          {linked ? (
            <Link to="/bao-cao/$reportId" params={{ reportId: source.reportId }} look="plain">
              {source.unitName}
            </Link>
          ) : (
            source.unitName
          )}
          <span className={styles.version}>{t('version', { version: source.contentVersion })}</span>
          {source.changed && (
            <span className={styles.changed}>
              <RefreshCcwDot aria-hidden className={styles.icon} />
              {t('changed')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
