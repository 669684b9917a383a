import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../../shared/directory/units-api';
import { Checkbox } from '../../shared/ui/Checkbox';
import styles from './Import.module.css';

interface Props {
  /** The words of the document that these units are meant by. */
  label: string;
  chosen: readonly string[];
  onChange: (codes: string[]) => void;
}

/** Which units some words of the document mean. */
export function UnitChecks({ label, chosen, onChange }: Props) {
  const units = useQuery(unitsQuery);
  return (
    <fieldset className={styles.checks}>
      <legend className={styles.legend}>{label}</legend>
      {units.data?.map((unit) => (
        <Checkbox
          key={unit.id}
          isSelected={chosen.includes(unit.id)}
          onChange={(on) => onChange(on ? [...chosen, unit.id] : chosen.filter((code) => code !== unit.id))}
        >
          {unit.label}
        </Checkbox>
      ))}
    </fieldset>
  );
}
