import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../session/session';
import { ComboBox } from '../ui/ComboBox';
import { type Choice, Select } from '../ui/Select';
import { planChoice, planChoices, unitChoices } from './scope-api';

interface Props<T> {
  value: T | undefined;
  onChange: (value: T | undefined) => void;
}

const withChosen = (found: readonly Choice[], chosen: Choice | undefined) =>
  chosen && !found.some((each) => each.id === chosen.id) ? [chosen, ...found] : found;

/** The unit whose work is shown, by its code; any without it. */
export function UnitField({ value, onChange }: Props<string>) {
  const t = useTranslations('scope');
  const [words, setWords] = useState('');
  const found = useQuery(unitChoices(words));
  const named = useQuery({ ...unitChoices(value ?? ''), enabled: value !== undefined });
  const chosen = named.data?.find((each) => each.id === value);
  return (
    <ComboBox
      label={t('unit')}
      placeholder={t('allUnits')}
      choices={withChosen(found.data ?? [], chosen)}
      value={value ?? null}
      onSearch={setWords}
      onChange={(unit) => onChange(unit ?? undefined)}
    />
  );
}

/** The plan whose work is shown; any without it. */
export function PlanField({ value, onChange }: Props<string>) {
  const t = useTranslations('scope');
  const [words, setWords] = useState('');
  const found = useQuery(planChoices(words));
  const named = useQuery({ ...planChoice(value ?? ''), enabled: value !== undefined });
  return (
    <ComboBox
      label={t('plan')}
      placeholder={t('allPlans')}
      choices={withChosen(found.data ?? [], value ? named.data : undefined)}
      value={value ?? null}
      onSearch={setWords}
      onChange={(plan) => onChange(plan ?? undefined)}
    />
  );
}

/** The year that the plans are for; any without it. */
export function YearField({ value, onChange }: Props<number>) {
  const t = useTranslations('scope');
  const { today } = useSession();
  const thisYear = Number(today.slice(0, 4));
  const years = [...new Set([1, 0, -1, -2, -3].map((step) => thisYear + step).concat(value ?? thisYear))];
  return (
    <Select
      label={t('year')}
      choices={[
        { id: 'ALL', label: t('allYears') },
        ...years.sort((a, b) => b - a).map((year) => ({ id: String(year), label: String(year) })),
      ]}
      value={value === undefined ? 'ALL' : String(value)}
      onChange={(year) => onChange(year === 'ALL' ? undefined : Number(year))}
    />
  );
}
