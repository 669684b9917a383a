import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { unitsQuery } from '../../shared/directory/units-api';
import { docNumber } from '../../shared/format/doc-number';
import { useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { ComboBox } from '../../shared/ui/ComboBox';
import { DateField } from '../../shared/ui/DateField';
import { TextField } from '../../shared/ui/TextField';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Import.module.css';
import { type ImportView, useAmend } from './import-api';

/** Number, date and issuer: what the paper did not carry. */
export function DraftHeadForm({ draft }: { draft: ImportView }) {
  const t = useTranslations('importing');
  const { unit } = useSession();
  const units = useQuery(unitsQuery);
  const save = useAmend(draft.id);
  const { document } = draft;
  const [number, setNumber] = useState(document.number ? docNumber(document.number, document.symbol) : '');
  const [issuedOn, setIssuedOn] = useState(document.issuedOn ?? null);
  const [issuerCode, setIssuerCode] = useState<string | null>(document.issuerCode ?? unit.code);
  const isOdd = number !== '' && !/^\d+[a-z]?\/\S+$/i.test(number.trim());

  return (
    <form className={styles.head} aria-label={t('headForm')}>
      <div data-lacks={!(document.number && document.symbol) || undefined}>
        <TextField
          label={t('number')}
          placeholder="45/KH-VPUB"
          value={number}
          onChange={setNumber}
          error={isOdd ? t('oddNumber') : undefined}
          isRequired
        />
      </div>
      <div data-lacks={!document.issuedOn || undefined}>
        <DateField label={t('issuedOn')} value={issuedOn} onChange={setIssuedOn} isRequired />
      </div>
      <div className={styles.issuer}>
        <ComboBox label={t('issuer')} choices={units.data ?? []} value={issuerCode} onChange={setIssuerCode} />
      </div>
      <Button
        isDisabled={!number.trim() || isOdd || !issuedOn}
        isPending={save.isPending}
        onPress={() =>
          save.mutate({ number: number.trim(), issuedOn, issuerCode }, { onSuccess: () => showToast(t('headSaved')) })
        }
      >
        {t('saveHead')}
      </Button>
    </form>
  );
}
