import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { cx } from './cx';
import { FieldFoot, FieldLabel, type FieldWords } from './FieldParts';
import styles from './field.module.css';
import floats from './float.module.css';

export interface Choice<K extends string = string> {
  id: K;
  label: string;
}

interface Props<K extends string> extends FieldWords {
  choices: readonly Choice<K>[];
  value: K;
  onChange: (value: K) => void;
  isDisabled?: boolean;
}

/** One of a few known values; for more than about 15 take ComboBox. */
export function Select<K extends string>({ label, hint, error, choices, value, onChange, isDisabled }: Props<K>) {
  return (
    <AriaSelect
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key) as K)}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      className={styles.field as string}
    >
      <FieldLabel label={label} />
      <Button className={cx(styles.control, styles.row, styles.end)}>
        <SelectValue />
        <ChevronDown aria-hidden className={styles.icon} />
      </Button>
      <FieldFoot hint={hint} error={error} />
      <Popover className={cx(floats.popover, floats.wide)}>
        <ListBox items={choices} className={floats.list as string}>
          {(choice) => (
            <ListBoxItem id={choice.id} className={floats.item as string}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
