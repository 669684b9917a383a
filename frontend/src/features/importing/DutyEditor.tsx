import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PartyField } from '../../shared/directory/PartyField';
import { UnitPicker } from '../../shared/directory/UnitPicker';
import type { FoundUnit } from '../../shared/directory/units-api';
import { TextField } from '../../shared/ui/TextField';
import { DueFields } from './DueFields';
import { EditForm } from './EditForm';
import type { Amendment, DraftDuty } from './import-api';

interface Props {
  duty: DraftDuty;
  index: number;
  asOf: string | null | undefined;
  onAmend: (amendment: Amendment) => void;
  onClose: () => void;
}

const codesOf = (units: readonly FoundUnit[]) => units.map((unit) => unit.code);

/** A person says by when a report is owed, by whom and to whom. */
export function DutyEditor({ duty, index, asOf, onAmend, onClose }: Props) {
  const t = useTranslations('importing');
  const source = useTranslations('source');
  const [name, setName] = useState(duty.name);
  const [dueOn, setDueOn] = useState(duty.dueOn ?? null);
  const [rule, setRule] = useState(duty.dueRule ?? null);
  const [reporters, setReporters] = useState<FoundUnit[]>(duty.reporters.units);
  const [recipient, setRecipient] = useState<FoundUnit | null>(duty.recipient.unit ?? null);

  function save() {
    const codes = codesOf(reporters);
    const receives = recipient?.code;
    onAmend({
      duties: [
        {
          index,
          ...(name.trim() !== duty.name && name.trim() && { name: name.trim() }),
          ...(dueOn !== (duty.dueOn ?? null) && { dueOn }),
          ...(rule !== (duty.dueRule ?? null) && { dueRule: rule }),
          ...(codes.join() !== codesOf(duty.reporters.units).join() && { reporters: codes }),
          ...(receives && receives !== duty.recipient.unit?.code && { recipient: receives }),
        },
      ],
    });
    onClose();
  }

  return (
    <EditForm label={t('fixThis', { name: duty.name })} onSave={save} onClose={onClose}>
      <TextField label={t('dutyName')} value={name} onChange={setName} />
      <DueFields wording={duty.wording} dueOn={dueOn} rule={rule} onDueOn={setDueOn} onRule={setRule} />
      <PartyField
        label={source('reporters').replace(':', '')}
        hint={duty.reporters.phrase ? t('asWritten', { words: duty.reporters.phrase }) : undefined}
        asOf={asOf}
        units={reporters}
        onChange={setReporters}
      />
      <UnitPicker
        label={source('recipient').replace(':', '')}
        hint={duty.recipient.phrase ? t('asWritten', { words: duty.recipient.phrase }) : undefined}
        asOf={asOf}
        value={recipient}
        onChange={setRecipient}
      />
    </EditForm>
  );
}
