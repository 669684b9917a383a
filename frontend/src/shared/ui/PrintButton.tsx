import { Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from './Button';

export function PrintButton() {
  const t = useTranslations('ui');
  return (
    <Button icon={Printer} onPress={() => window.print()}>
      {t('print')}
    </Button>
  );
}
