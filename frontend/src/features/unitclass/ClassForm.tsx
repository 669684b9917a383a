import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Sheet } from '../../shared/ui/Sheet';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import styles from './Class.module.css';
import { type ClassDraft, isComplete } from './class-draft';
import { DefinitionFields } from './DefinitionFields';

interface Props {
  title: string;
  start: ClassDraft;
  /** The class that is revised; null for a new one. */
  ownId: string | null;
  error: unknown;
  isPending: boolean;
  onSave: (draft: ClassDraft) => void;
  onClose: () => void;
}

/** A new class, or what a class is from a day on. */
export function ClassForm({ title, start, ownId, error, isPending, onSave, onClose }: Props) {
  const t = useTranslations('unitClass');
  const ui = useTranslations('ui');
  const [draft, setDraft] = useState(start);
  const set = (change: Partial<ClassDraft>) => setDraft((before) => ({ ...before, ...change }));
  const complete = isComplete(draft, ownId === null);
  const problem = error ? toProblem(error) : null;
  const fault = (field: string) => problem?.violations.find((each) => each.field.endsWith(field))?.message;
  return (
    <Sheet title={title} isOpen onClose={onClose}>
      <div className={styles.form}>
        {problem && <FindingNote severity="ERROR" message={problem.detail || problem.title} />}
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          error={fault('name')}
          value={draft.name}
          onChange={(name) => set({ name })}
          isRequired
        />
        {ownId === null && (
          <TextField
            label={t('code')}
            hint={t('codeHint')}
            error={fault('code')}
            value={draft.code}
            onChange={(code) => set({ code: code.toUpperCase() })}
            isRequired
          />
        )}
        <DateField
          label={t('from')}
          hint={t('fromHint')}
          error={fault('from')}
          value={draft.from}
          onChange={(from) => set({ from })}
          isRequired
        />
        <TextArea
          label={t('aliases')}
          hint={t('aliasesHint')}
          error={fault('aliases')}
          value={draft.aliases}
          onChange={(aliases) => set({ aliases })}
          rows={2}
        />
        <DefinitionFields draft={draft} set={set} ownId={ownId} />
        {!complete && <p className={styles.quiet}>{t('toSave')}</p>}
        <div className={styles.actions}>
          <Button variant="primary" isDisabled={!complete} isPending={isPending} onPress={() => onSave(draft)}>
            {t('save')}
          </Button>
          <Button onPress={onClose}>{ui('cancel')}</Button>
        </div>
      </div>
    </Sheet>
  );
}
