import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Link } from '../../shared/ui/Link';
import { duplicatesQuery } from './reference-api';

/** Says that records, or others and this one, may be one document; says nothing when there are none. */
export function DuplicatesNote({ id }: { id?: string }) {
  const t = useTranslations('reference');
  const pairs = useQuery(duplicatesQuery).data ?? [];
  const twins = pairs.flatMap(({ one, other }) => (one.id === id ? [other] : other.id === id ? [one] : []));
  if ((id ? twins : pairs).length === 0) return null;
  const message = id
    ? t('duplicateOf', { numbers: twins.map((twin) => twin.number).join('; ') })
    : t('duplicatesFound', { count: pairs.length });
  return (
    <FindingNote severity="WARNING" message={message}>
      <Link to="/van-ban/trung-lap">{t('duplicatesLink')}</Link>
    </FindingNote>
  );
}
