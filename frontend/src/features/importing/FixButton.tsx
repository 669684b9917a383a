import { Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';

/** Opens the form of a read thing. */
export function FixButton({ label, onPress }: { label: string; onPress: () => void }) {
  const t = useTranslations('importing');
  return (
    <Button size="s" variant="quiet" icon={Pencil} aria-label={label} onPress={onPress}>
      {t('fix')}
    </Button>
  );
}
