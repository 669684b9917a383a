import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { RadioGroup } from '../../shared/ui/RadioGroup';
import { Sheet } from '../../shared/ui/Sheet';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import { showToast } from '../../shared/ui/toast-store';
import { type Dispute, recordedValue, valuesInDispute } from './disputes';
import styles from './Reference.module.css';
import { type DecisionField, type ReferenceView, useDecide } from './reference-api';
import { shownValue } from './shown-value';

interface Props {
  document: ReferenceView;
  field: DecisionField;
  disputes: Dispute[];
  onClose: () => void;
}

const OTHER = 'other';

/** Which side is right: the record, a citation, or neither; never without the source that says so. */
export function DecideSheet({ document, field, disputes, onClose }: Props) {
  const t = useTranslations('reference');
  const ui = useTranslations('ui');
  const decide = useDecide(document.id);
  const values = valuesInDispute(document, field, disputes);
  const own = recordedValue(document, field);
  const [choice, setChoice] = useState('');
  const [other, setOther] = useState('');
  const [source, setSource] = useState('');
  const [note, setNote] = useState('');
  const value = (choice === OTHER ? other : (values[Number(choice)] ?? '')).trim();
  const isReady = choice !== '' && value !== '' && source.trim() !== '';
  const label = (each: string) => t(each === own ? 'decide.keep' : 'decide.take', { value: shownValue(field, each) });

  function save() {
    decide.mutate(
      { field, value, source: source.trim(), note: note.trim() || null },
      {
        onSuccess: () => {
          showToast(t('decide.saved'));
          onClose();
        },
      },
    );
  }

  return (
    <Sheet
      title={t('differ.decideField', { field: t(`differ.fields.${field}`) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" isDisabled={!isReady} isPending={decide.isPending} onPress={save}>
            {t('decide.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t('decide.intro')}</p>
        <RadioGroup
          label={t('decide.value')}
          value={choice}
          onChange={setChoice}
          choices={[
            ...values.map((each, index) => ({ id: String(index), label: label(each) })),
            { id: OTHER, label: t('decide.another') },
          ]}
        />
        {choice === OTHER &&
          (field === 'date' ? (
            <DateField
              label={t('decide.anotherValue')}
              value={other || null}
              onChange={(day) => setOther(day ?? '')}
              isRequired
            />
          ) : (
            <TextArea label={t('decide.anotherValue')} value={other} onChange={setOther} isRequired rows={3} />
          ))}
        <TextField
          label={t('decide.source')}
          hint={t('decide.sourceHint')}
          value={source}
          onChange={setSource}
          isRequired
        />
        <TextArea label={t('decide.note')} value={note} onChange={setNote} rows={2} />
      </div>
    </Sheet>
  );
}
