import { useTranslations } from 'use-intl';
import styles from './ReadItem.module.css';

interface Props {
  /** The words of the document. */
  phrase: string;
  units: readonly { code: string; name: string }[];
}

/** Units as the document words them, and which ones that means. */
export function UnitWords({ phrase, units }: Props) {
  const t = useTranslations('source');
  if (units.length === 0) return phrase;
  const names = units.map((unit) => unit.name);
  if (names.length <= 2) return names.join('; ');
  return (
    <details className={styles.units}>
      <summary>{t('unitsMeant', { phrase, count: names.length })}</summary>
      {names.join('; ')}
    </details>
  );
}
