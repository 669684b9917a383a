import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classesOfDayQuery } from '../../shared/directory/classes-api';
import { UnitPicker } from '../../shared/directory/UnitPicker';
import { ComboBox } from '../../shared/ui/ComboBox';
import { IconButton } from '../../shared/ui/IconButton';
import styles from './Writing.module.css';
import type { WrittenUnit } from './writing-draft';

interface Props {
  label: string;
  units: readonly WrittenUnit[];
  onChange: (units: WrittenUnit[]) => void;
}

/** Who is meant: units by name, classes by the words that the plan uses for them. */
export function PartiesField({ label, units, onChange }: Props) {
  const t = useTranslations('writing');
  const words = useTranslations('directory');
  const classes = useQuery(classesOfDayQuery(undefined));
  const choices = (classes.data ?? []).map((each) => ({ id: each.code, label: each.name }));
  const addClass = (code: string | null) => {
    const found = classes.data?.find((each) => each.code === code);
    if (found) onChange([...units, { classCode: found.code, phrase: found.name, units: [] }]);
  };
  return (
    <div className={styles.party}>
      <UnitPicker
        key={`unit${units.length}`}
        label={label}
        value={null}
        onChange={(unit) => unit && onChange([...units, { unitCode: unit.code, phrase: unit.name, units: [] }])}
      />
      <ComboBox
        key={`class${units.length}`}
        label={t('orClass', { label })}
        placeholder={words('pickClass')}
        choices={choices}
        value={null}
        onChange={addClass}
      />
      <ul className={styles.chips}>
        {units.map((unit, index) => (
          <li key={`${unit.unitCode}${unit.classCode}${unit.phrase}`} className={styles.chip}>
            {unit.phrase ?? unit.unitCode ?? unit.classCode}
            <IconButton
              size="s"
              icon={X}
              label={words('remove', { name: unit.phrase ?? unit.unitCode ?? '' })}
              onPress={() => onChange(units.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
