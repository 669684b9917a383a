import { useTranslations } from 'use-intl';
import type { DueRule } from '../../generated/plan/types.gen';
import { DateField } from '../../shared/ui/DateField';
import { Select } from '../../shared/ui/Select';
import styles from './Form.module.css';

interface Props {
  /** The words of the document on the time. */
  wording: string | null | undefined;
  dueOn: string | null;
  rule: DueRule | null;
  onDueOn: (day: string | null) => void;
  onRule: (rule: DueRule) => void;
}

const rules = ['BEFORE', 'BY', 'UNTIL'] as const;

/** The last day on time, and how the document's words treat the day that they name. */
export function DueFields({ wording, dueOn, rule, onDueOn, onRule }: Props) {
  const t = useTranslations('importing');
  return (
    <div className={styles.pair}>
      <DateField
        label={t('lastDayField')}
        hint={wording ? t('asWritten', { words: wording }) : undefined}
        value={dueOn}
        onChange={onDueOn}
      />
      <Select
        label={t('dueRule')}
        choices={rules.map((id) => ({ id, label: t(`rule.${id}`) }))}
        value={rule ?? 'BY'}
        onChange={onRule}
      />
    </div>
  );
}
