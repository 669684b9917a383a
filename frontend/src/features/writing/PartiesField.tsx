import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { classesOfDayQuery } from '../../shared/directory/classes-api';
import { foundUnitsQuery } from '../../shared/directory/units-api';
import { matchesFolded } from '../../shared/format/fold';
import { ComboBox } from '../../shared/ui/ComboBox';
import { IconButton } from '../../shared/ui/IconButton';
import styles from './Writing.module.css';
import type { WrittenUnit } from './writing-draft';

interface Props {
  label: string;
  error?: string | undefined;
  units: readonly WrittenUnit[];
  onChange: (units: WrittenUnit[]) => void;
}

const bare = (unit: Omit<WrittenUnit, 'units'>): WrittenUnit => ({ ...unit, units: [] });
const nameOf = ({ phrase, unitCode, classCode }: WrittenUnit) => phrase ?? unitCode ?? classCode ?? '';

/** Who is meant: units by name, classes by the words that the plan uses for them; both are found in one field. */
export function PartiesField({ label, error, units, onChange }: Props) {
  const words = useTranslations('directory');
  const [typed, setTyped] = useState('');
  const classes = useQuery(classesOfDayQuery(undefined)).data ?? [];
  const found = useQuery(foundUnitsQuery(typed, undefined)).data ?? [];
  const offered = new Map([
    ...classes
      .filter(({ name }) => matchesFolded(name, typed))
      .map(({ code, name, members }) => {
        const shown = words('classOf', { name, count: members.length });
        return [`class ${code}`, { shown, unit: bare({ classCode: code, phrase: name }) }] as const;
      }),
    ...found.map(({ code, name }) => [code, { shown: name, unit: bare({ unitCode: code, phrase: name }) }] as const),
  ]);
  return (
    <div className={styles.party}>
      <ComboBox
        key={units.length}
        label={label}
        error={error}
        placeholder={words('pickParty')}
        choices={[...offered].map(([id, { shown }]) => ({ id, label: shown }))}
        value={null}
        onSearch={setTyped}
        onChange={(id) => {
          const picked = id && offered.get(id)?.unit;
          setTyped('');
          if (picked && !units.some((each) => nameOf(each) === nameOf(picked))) onChange([...units, picked]);
        }}
      />
      {units.length > 0 && (
        <ul className={styles.chips}>
          {units.map((unit, index) => (
            <li key={nameOf(unit)} className={styles.chip}>
              {nameOf(unit)}
              <IconButton
                size="s"
                icon={X}
                label={words('remove', { name: nameOf(unit) })}
                onPress={() => onChange(units.filter((_, at) => at !== index))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
