import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { unitsQuery } from '../../shared/directory/units-api';
import { ComboBox } from '../../shared/ui/ComboBox';
import { DateField } from '../../shared/ui/DateField';
import { FixDialog } from './FixDialog';
import type { Amendment, DraftDuty } from './import-api';
import { UnitChecks } from './UnitChecks';

interface Props {
  duty: DraftDuty;
  index: number;
  onAmend: (amendment: Amendment) => void;
  onClose: () => void;
}

/** A person says by when a report is owed, by whom and to whom. */
export function FixDuty({ duty, index, onAmend, onClose }: Props) {
  const t = useTranslations('importing');
  const source = useTranslations('source');
  const units = useQuery(unitsQuery);
  const [dueOn, setDueOn] = useState(duty.dueOn ?? null);
  const [reporters, setReporters] = useState(() => duty.reporters.units.map((unit) => unit.code));
  const [recipient, setRecipient] = useState<string | null>(duty.recipient.unit?.code ?? null);

  function save() {
    onAmend({ duties: [{ index, dueOn, reporters, recipient }] });
    onClose();
  }

  return (
    <FixDialog title={duty.name} onSave={save} onClose={onClose}>
      <DateField label={t('lastDayField')} hint={duty.wording ?? undefined} value={dueOn} onChange={setDueOn} />
      <ComboBox
        label={source('recipient')}
        hint={duty.recipient.phrase || undefined}
        choices={units.data ?? []}
        value={recipient}
        onChange={setRecipient}
      />
      <UnitChecks
        label={`${source('reporters')} ${duty.reporters.phrase}`}
        chosen={reporters}
        onChange={setReporters}
      />
    </FixDialog>
  );
}
