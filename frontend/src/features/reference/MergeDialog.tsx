import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { docType } from '../../shared/format/doc-type';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { FindingNote } from '../../shared/ui/FindingNote';
import { RadioGroup } from '../../shared/ui/RadioGroup';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Reference.module.css';
import { type DuplicatePair, useMerge } from './reference-api';
import { shownValue } from './shown-value';

/** Which record stays, and exactly what becomes of the other. */
export function MergeDialog({ pair: { one, other }, onClose }: { pair: DuplicatePair; onClose: () => void }) {
  const t = useTranslations('reference.duplicates');
  const ui = useTranslations('ui');
  const merge = useMerge();
  const [keptId, setKeptId] = useState(one.id);
  const [kept, gone] = keptId === one.id ? [one, other] : [other, one];

  function save() {
    merge.mutate(
      { keptId: kept.id, otherId: gone.id },
      {
        onSuccess: () => {
          showToast(t('merged', { kept: kept.number }));
          onClose();
        },
      },
    );
  }

  return (
    <Dialog
      title={t('mergeTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="danger" isPending={merge.isPending} onPress={save}>
            {t('merge')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <RadioGroup
          label={t('keep')}
          value={keptId}
          onChange={setKeptId}
          choices={[one, other].map((record) => ({
            id: record.id,
            label: [`${docType(record.type)} ${record.number}`, record.issuer, shownValue('date', record.issuedOn)]
              .filter(Boolean)
              .join(', '),
          }))}
        />
        <FindingNote severity="WARNING" message={t('willHappen', { kept: kept.number, gone: gone.number })} />
      </div>
    </Dialog>
  );
}
