import { SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Link } from '../../shared/ui/Link';

export function NotFound() {
  const t = useTranslations('shell');
  return (
    <EmptyState icon={SearchX} title={t('notFound')} text={t('notFoundText')}>
      <Link to="/" look="secondary">
        {t('home')}
      </Link>
    </EmptyState>
  );
}
