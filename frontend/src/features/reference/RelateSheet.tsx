import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { RadioGroup } from '../../shared/ui/RadioGroup';
import { Select } from '../../shared/ui/Select';
import { Sheet } from '../../shared/ui/Sheet';
import { TextArea } from '../../shared/ui/TextArea';
import { showToast } from '../../shared/ui/toast-store';
import { OtherPicker } from './OtherPicker';
import styles from './Reference.module.css';
import { type ReferenceView, type RelatedDocument, type RelationKind, useRelate } from './reference-api';
import { relationKinds } from './relation-kinds';

/** Says how the document stands to another one, either way, also to one that is not recorded. */
export function RelateSheet({ document, onClose }: { document: ReferenceView; onClose: () => void }) {
  const t = useTranslations('reference.relations');
  const ui = useTranslations('ui');
  const relate = useRelate();
  const [direction, setDirection] = useState<'OUT' | 'IN'>('OUT');
  const [kind, setKind] = useState<RelationKind>('REPLACES');
  const [other, setOther] = useState<RelatedDocument | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const verb = t(direction === 'OUT' ? `out.${kind}` : `in.${kind}`);

  function save() {
    if (!other) return;
    const target =
      direction === 'IN'
        ? { targetId: document.id }
        : other.id
          ? { targetId: other.id }
          : { targetNumber: other.number };
    relate.mutate(
      {
        from: direction === 'IN' ? (other.id ?? '') : document.id,
        relation: { kind, ...target, from, note: note.trim() || null },
      },
      {
        onSuccess: () => {
          showToast(t('added'));
          onClose();
        },
      },
    );
  }

  return (
    <Sheet
      title={t('add')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" isDisabled={!other} isPending={relate.isPending} onPress={save}>
            {t('add')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <RadioGroup
          label={t('direction')}
          value={direction}
          onChange={(next: 'OUT' | 'IN') => {
            setDirection(next);
            setOther(null);
          }}
          choices={[
            { id: 'OUT', label: t('outWay') },
            { id: 'IN', label: t('inWay') },
          ]}
        />
        <Select
          label={t('kind')}
          choices={relationKinds.map((id) => ({ id, label: t(direction === 'OUT' ? `out.${id}` : `in.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <OtherPicker exceptId={document.id} mayDangle={direction === 'OUT'} value={other} onChange={setOther} />
        <DateField label={t('validFrom')} hint={t('validFromHint')} value={from} onChange={setFrom} />
        <TextArea label={t('note')} value={note} onChange={setNote} rows={2} />
        {other && (
          <p className={styles.outcome}>
            {t('outcome', { number: document.number, kind: verb.toLowerCase(), other: other.number })}
          </p>
        )}
      </div>
    </Sheet>
  );
}
