import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox, Input } from 'react-aria-components/ComboBox';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslations } from 'use-intl';
import { matchesFolded } from '../format/fold';
import { cx } from './cx';
import { FieldFoot, FieldLabel, type FieldWords } from './FieldParts';
import styles from './field.module.css';
import floats from './float.module.css';
import type { Choice } from './Select';

interface Props extends FieldWords {
  choices: readonly Choice[];
  value: string | null;
  onChange: (value: string | null) => void;
  placeholder?: string;
  isRequired?: boolean;
  /** Asks a server for the choices to these words; they are then shown as they come, unfiltered. */
  onSearch?: (words: string) => void;
}

/** Pick one of many by typing, with or without diacritics. */
export function ComboBox(props: Props) {
  const { label, hint, error, choices, value, onChange, placeholder, isRequired, onSearch } = props;
  const t = useTranslations('ui');
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = choices.find((choice) => choice.id === value)?.label ?? '';
  const shown = typed === null || onSearch ? choices : choices.filter((choice) => matchesFolded(choice.label, typed));
  return (
    <AriaComboBox
      items={shown}
      selectedKey={value}
      inputValue={typed ?? chosen}
      onInputChange={(text) => {
        setTyped(text === chosen ? null : text);
        onSearch?.(text === chosen ? '' : text);
      }}
      onSelectionChange={(key) => {
        setTyped(null);
        onChange(key === null ? null : String(key));
      }}
      onBlur={() => setTyped(null)}
      allowsEmptyCollection
      menuTrigger="focus"
      isRequired={isRequired}
      isInvalid={Boolean(error)}
      className={styles.field as string}
    >
      <FieldLabel label={label} required={isRequired} />
      <div className={cx(styles.control, styles.row)}>
        <Input placeholder={placeholder} className={styles.bare as string} />
        <Button aria-label={t('showChoices')}>
          <ChevronDown aria-hidden className={styles.icon} />
        </Button>
      </div>
      <FieldFoot hint={hint} error={error} />
      <Popover className={cx(floats.popover, floats.wide)}>
        <ListBox
          className={floats.list as string}
          renderEmptyState={() => <p className={floats.empty}>{t('noChoice')}</p>}
        >
          {(choice: Choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={floats.item as string}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
