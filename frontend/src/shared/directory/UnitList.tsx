import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../ui/IconButton';
import styles from './UnitList.module.css';
import { UnitPicker } from './UnitPicker';
import type { FoundUnit } from './units-api';

interface Props {
  label: string;
  hint?: string;
  error?: string;
  asOf?: string | null;
  units: readonly FoundUnit[];
  onChange: (units: FoundUnit[]) => void;
  /** Short pieces in lines, for a form beside a text. */
  isDense?: boolean;
}

/** Several units: each is picked, joins the list, and can be taken out again. */
export function UnitList({ label, hint, error, asOf, units, onChange, isDense }: Props) {
  const t = useTranslations('directory');
  const add = (unit: FoundUnit | null) => {
    if (unit && !units.some((each) => each.id === unit.id)) onChange([...units, unit]);
  };
  return (
    <div className={styles.box}>
      <UnitPicker key={units.length} label={label} hint={hint} error={error} asOf={asOf} value={null} onChange={add} />
      {units.length === 0 && <p className={styles.none}>{t('noneChosen')}</p>}
      <ul className={isDense ? styles.chips : styles.list}>
        {units.map((unit) => (
          <li key={unit.id} className={styles.item}>
            <span className={styles.name}>{unit.name}</span>
            <span className={styles.code}>{unit.code}</span>
            <IconButton
              size="s"
              icon={X}
              label={t('remove', { name: unit.name })}
              onPress={() => onChange(units.filter((each) => each.id !== unit.id))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
