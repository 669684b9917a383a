import { useTranslations } from 'use-intl';
import { Link } from '../ui/Link';
import { StatusTag } from '../ui/StatusTag';
import type { Writing } from './content';
import styles from './Editor.module.css';

/** Which unit's report, in which version, a paragraph was drawn from; and whether that one changed since. */
export function Sources({ sources }: { sources: Writing['sources'] }) {
  const t = useTranslations('report');
  if (sources.length === 0) return null;
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={source.paragraphId} className={styles.source}>
          <Link to="/bao-cao/$reportId" params={{ reportId: source.reportId }}>
            {t('source', { unit: source.unitName, version: source.contentVersion })}
          </Link>
          {source.changed && <StatusTag status="soon">{t('sourceChanged')}</StatusTag>}
        </li>
      ))}
    </ul>
  );
}
