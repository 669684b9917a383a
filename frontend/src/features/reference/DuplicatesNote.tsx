import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Link } from '../../shared/ui/Link';
import styles from './Reference.module.css';
import { duplicatesQuery } from './reference-api';

/** Says that records may be one document; says nothing when there are none. */
export function DuplicatesNote() {
  const t = useTranslations('reference');
  const pairs = useQuery(duplicatesQuery);
  const count = pairs.data?.length ?? 0;
  if (count === 0) return null;
  return (
    <div className={styles.above}>
      <FindingNote severity="WARNING" message={t('duplicatesFound', { count })}>
        <Link to="/van-ban/trung-lap">{t('duplicatesLink')}</Link>
      </FindingNote>
    </div>
  );
}
