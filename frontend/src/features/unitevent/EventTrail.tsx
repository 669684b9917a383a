import { useTranslations } from 'use-intl';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Link } from '../../shared/ui/Link';

export function EventTrail() {
  const t = useTranslations('directory');
  return (
    <Breadcrumb>
      <Link to="/don-vi">{t('units')}</Link>
    </Breadcrumb>
  );
}
