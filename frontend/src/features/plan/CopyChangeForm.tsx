import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { UnitPicker } from '../../shared/directory/UnitPicker';
import type { FoundUnit } from '../../shared/directory/units-api';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { TextArea } from '../../shared/ui/TextArea';
import styles from './Copy.module.css';
import type { CopyItem } from './copy-api';
import { dayOf, shapeOf, writtenLike } from './copy-place';

interface Props {
  item: CopyItem;
  isPending: boolean;
  onSave: (value: string) => void;
  onClose: () => void;
}

/** Something else in the place of an item: a day, a unit, or other words. */
export function CopyChangeForm({ item, isPending, onSave, onClose }: Props) {
  const t = useTranslations('copy');
  const ui = useTranslations('ui');
  const proposed = item.value ?? item.after ?? item.before;
  const [day, setDay] = useState(dayOf(proposed));
  const [words, setWords] = useState(proposed);
  const [unit, setUnit] = useState<FoundUnit | null>(null);
  const shape = shapeOf(item);
  const value = { day: day && writtenLike(item.before, day), words: words.trim(), unit: unit?.code }[shape];
  return (
    <form
      className={styles.change}
      onSubmit={(event) => {
        event.preventDefault();
        if (value) onSave(value);
      }}
    >
      {shape === 'day' && <DateField label={t('newDay')} value={day} onChange={setDay} />}
      {shape === 'unit' && <UnitPicker label={t('newUnit')} value={unit} onChange={setUnit} />}
      {shape === 'words' && (
        <TextArea
          rows={2}
          label={t(item.kind === 'REFERENCE' ? 'newReference' : 'newWords')}
          hint={item.kind === 'REFERENCE' ? t('referenceHint') : undefined}
          value={words}
          onChange={setWords}
        />
      )}
      <span className={styles.ways}>
        <Button size="s" onPress={onClose}>
          {ui('cancel')}
        </Button>
        <Button size="s" variant="primary" type="submit" isDisabled={!value} isPending={isPending}>
          {t('saveChange')}
        </Button>
      </span>
    </form>
  );
}
