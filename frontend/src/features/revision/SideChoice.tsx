import { useTranslations } from 'use-intl';
import { ChoiceBar } from '../../shared/ui/ChoiceBar';
import { type Side, sides } from './revision-search';

/** Which of the two papers lies on the desk; a change that is gone from the new one brings the old one by itself. */
export function SideChoice({ side, onSide }: { side: Side; onSide: (side: Side) => void }) {
  const t = useTranslations('revision');
  return (
    <ChoiceBar
      label={t('sides')}
      choices={sides.map((id) => ({ id, label: t(`side.${id}`) }))}
      value={side}
      onChange={onSide}
      isSticky
    />
  );
}
