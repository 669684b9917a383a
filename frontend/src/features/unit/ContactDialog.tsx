import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { FindingNote } from '../../shared/ui/FindingNote';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Unit.module.css';
import type { UnitView } from './unit-api';
import { useSaveContact } from './unit-facts-api';

interface Props {
  unit: UnitView;
  etag: string;
  onClose: () => void;
}

export function ContactDialog({ unit, etag, onClose }: Props) {
  const t = useTranslations('unit');
  const ui = useTranslations('ui');
  const save = useSaveContact(unit.id);
  const [contact, setContact] = useState({
    officeEmail: unit.contact.officeEmail ?? '',
    phone: unit.contact.phone ?? '',
    address: unit.contact.address ?? '',
    position: unit.contact.position ?? '',
  });
  const problem = save.isError ? toProblem(save.error) : null;
  const fault = (field: string) => problem?.violations.find((each) => each.field.endsWith(field))?.message;
  const field = (name: keyof typeof contact) => ({
    label: t(name),
    error: fault(name),
    value: contact[name],
    onChange: (value: string) => setContact({ ...contact, [name]: value }),
  });
  const send = () => {
    const filled = Object.fromEntries(Object.entries(contact).map(([name, value]) => [name, value.trim() || null]));
    save.mutate(
      { etag, contact: filled as typeof contact },
      {
        onSuccess: () => {
          showToast(t('contactSaved'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={`${t('contact')}: ${unit.name}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" isPending={save.isPending} onPress={send}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {problem && (
          <FindingNote severity="ERROR" message={problem.status === 412 ? t('contactStale') : problem.message} />
        )}
        <TextField type="email" {...field('officeEmail')} />
        <TextField type="tel" {...field('phone')} />
        <TextArea rows={2} {...field('address')} />
        <TextField hint={t('positionHint')} {...field('position')} />
      </div>
    </Dialog>
  );
}
