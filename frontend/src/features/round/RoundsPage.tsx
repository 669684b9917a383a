import { useTranslations } from 'use-intl';
import { PageHeader } from '../../shared/ui/PageHeader';

export function RoundsPage() {
  const t = useTranslations('shell.page');
  return <PageHeader title={t('rounds')} />;
}
