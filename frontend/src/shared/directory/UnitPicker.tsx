import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ComboBox } from '../ui/ComboBox';
import type { FieldWords } from '../ui/FieldParts';
import { type FoundUnit, foundUnitsQuery } from './units-api';

interface Props extends FieldWords {
  /** The day whose units are offered; today without it. */
  asOf?: string | null;
  value: FoundUnit | null;
  onChange: (unit: FoundUnit | null) => void;
  isRequired?: boolean;
}

/** One unit of the whole directory, asked of the server by name, short name or code, without accents. */
export function UnitPicker({ asOf, value, onChange, ...field }: Props) {
  const t = useTranslations('directory');
  const [words, setWords] = useState('');
  const found = useQuery(foundUnitsQuery(words, asOf ?? undefined));
  const units = found.data ?? [];
  const offered = value && !units.some((unit) => unit.id === value.id) ? [value, ...units] : units;
  return (
    <ComboBox
      {...field}
      placeholder={t('pickUnit')}
      choices={offered.map((unit) => ({ id: unit.id, label: unit.name }))}
      value={value?.id ?? null}
      onSearch={setWords}
      onChange={(id) => onChange(offered.find((unit) => unit.id === id) ?? null)}
    />
  );
}
