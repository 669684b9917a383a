import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { unitsQuery } from '../../shared/directory/units-api';
import { docNumber } from '../../shared/format/doc-number';
import { useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { ComboBox } from '../../shared/ui/ComboBox';
import { DateField } from '../../shared/ui/DateField';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Import.module.css';
import { type ImportView, useAmend } from './import-api';
import { lacksOf } from './review';

/** Number, date, issuer and subject: what the paper did not carry, or carried wrongly. */
export function DraftHeadForm({ draft }: { draft: ImportView }) {
  const t = useTranslations('importing');
  const { unit } = useSession();
  const units = useQuery(unitsQuery);
  const save = useAmend(draft.id);
  const { document } = draft;
  const lacks = lacksOf(document);
  const [number, setNumber] = useState(document.number ? docNumber(document.number, document.symbol) : '');
  const [issuedOn, setIssuedOn] = useState(document.issuedOn ?? null);
  const [issuerCode, setIssuerCode] = useState<string | null>(document.issuerCode ?? unit.code);
  const [subject, setSubject] = useState(document.subject ?? '');
  const isOdd = number !== '' && !/^\d+[a-z]?(\/\S+|-\S+\/\S+)$/i.test(number.trim());
  const mayNot = !number.trim() || isOdd || !issuedOn || !subject.trim();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (mayNot) return;
    save.mutate(
      {
        number: number.trim(),
        issuedOn,
        issuerCode,
        ...(subject.trim() !== document.subject && { subject: subject.trim() }),
      },
      { onSuccess: () => showToast(t('headSaved')) },
    );
  }

  return (
    <form className={styles.head} aria-label={t('headForm')} onSubmit={submit}>
      <div data-lacks={lacks.includes('number') || undefined}>
        <TextField
          label={t('number')}
          placeholder="45/KH-VPUB"
          value={number}
          onChange={setNumber}
          error={isOdd ? t('oddNumber') : undefined}
          isRequired
        />
      </div>
      <div data-lacks={lacks.includes('date') || undefined}>
        <DateField label={t('issuedOn')} value={issuedOn} onChange={setIssuedOn} isRequired />
      </div>
      <div className={styles.wide}>
        <ComboBox label={t('issuer')} choices={units.data ?? []} value={issuerCode} onChange={setIssuerCode} />
      </div>
      <div className={styles.wide} data-lacks={lacks.includes('subject') || undefined}>
        <TextArea label={t('subject')} rows={2} value={subject} onChange={setSubject} isRequired />
      </div>
      <Button type="submit" isDisabled={mayNot} isPending={save.isPending}>
        {t('saveHead')}
      </Button>
    </form>
  );
}
