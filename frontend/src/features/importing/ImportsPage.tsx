import { useTranslations } from 'use-intl';
import { PageHeader } from '../../shared/ui/PageHeader';

export function ImportsPage() {
  const t = useTranslations('shell.page');
  return <PageHeader title={t('imports')} />;
}
