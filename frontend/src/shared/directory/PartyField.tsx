import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ComboBox } from '../ui/ComboBox';
import { classesOfDayQuery } from './classes-api';
import { UnitList } from './UnitList';
import type { FoundUnit } from './units-api';

interface Props {
  label: string;
  /** The words of the document that these units are meant by. */
  hint?: string;
  /** The document's date: units and members of classes as of then. */
  asOf?: string | null;
  units: readonly FoundUnit[];
  onChange: (units: FoundUnit[]) => void;
}

/** Who is meant by some words: units one by one, or all members of a class at once. */
export function PartyField({ label, hint, asOf, units, onChange }: Props) {
  const t = useTranslations('directory');
  const classes = useQuery(classesOfDayQuery(asOf ?? undefined));
  const choices = (classes.data ?? []).map((each) => ({
    id: each.id,
    label: t('classOf', { name: each.name, count: each.members.length }),
  }));
  function addAll(id: string | null) {
    const members = classes.data?.find((each) => each.id === id)?.members ?? [];
    const fresh = members.filter((member) => !units.some((unit) => unit.code === member.code));
    onChange([...units, ...fresh.map(({ id: key, code, name }) => ({ id: key, code, name }))]);
  }
  return (
    <>
      <UnitList label={label} hint={hint} asOf={asOf} units={units} onChange={onChange} isDense />
      {choices.length > 0 && (
        <ComboBox
          key={units.length}
          label={t('addClass')}
          placeholder={t('pickClass')}
          choices={choices}
          value={null}
          onChange={addAll}
        />
      )}
    </>
  );
}
