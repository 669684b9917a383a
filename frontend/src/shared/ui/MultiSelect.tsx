import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { useTranslations } from 'use-intl';
import { cx } from './cx';
import { FieldFoot, FieldLabel, type FieldWords } from './FieldParts';
import styles from './field.module.css';
import floats from './float.module.css';
import type { Choice } from './Select';

interface Props<K extends string> extends FieldWords {
  choices: readonly Choice<K>[];
  /** None chosen means that all are meant. */
  value: readonly K[];
  onChange: (value: K[]) => void;
}

/** Some of a few known values; with none chosen it says that all are meant. */
export function MultiSelect<K extends string>({ label, hint, error, choices, value, onChange }: Props<K>) {
  const t = useTranslations('ui');
  const chosen = choices.filter((choice) => value.includes(choice.id));
  const shown = chosen.length > 1 ? t('chosen', { count: chosen.length }) : (chosen[0]?.label ?? t('all'));
  return (
    <AriaSelect
      selectionMode="multiple"
      value={[...value]}
      onChange={(keys) => onChange(choices.filter(({ id }) => (keys as string[]).includes(id)).map(({ id }) => id))}
      isInvalid={Boolean(error)}
      className={styles.field as string}
    >
      <FieldLabel label={label} />
      <Button className={cx(styles.control, styles.row, styles.end)}>
        <SelectValue className={styles.oneLine as string}>{shown}</SelectValue>
        <ChevronDown aria-hidden className={styles.icon} />
      </Button>
      <FieldFoot hint={hint} error={error} />
      <Popover className={cx(floats.popover, floats.wide)}>
        <ListBox items={choices} className={floats.list as string}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={floats.item as string}>
              <Check aria-hidden className={cx(styles.icon, floats.tick)} />
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
