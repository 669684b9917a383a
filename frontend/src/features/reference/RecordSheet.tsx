import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { Button } from '../../shared/ui/Button';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Sheet } from '../../shared/ui/Sheet';
import { RecordFields } from './RecordFields';
import styles from './Reference.module.css';
import { isSame, type RecordValues, requiredFields } from './record';
import { useDraft } from './use-draft';

interface Props {
  title: string;
  /** Under which name unfinished words are kept in this tab. */
  draftKey: string;
  before: RecordValues;
  error: unknown;
  isPending: boolean;
  onClose: () => void;
  /** Call `saved` once the server has it: then the unfinished words are forgotten. */
  onSave: (values: RecordValues, saved: () => void) => void;
  /** Given what is written, what must be decided before it can be saved. */
  conflict?: (values: RecordValues) => ReactNode;
}

/** The form of a record, beside the page that it belongs to. */
export function RecordSheet({ title, draftKey, before, error, isPending, onClose, onSave, conflict }: Props) {
  const t = useTranslations('reference.record');
  const ui = useTranslations('ui');
  const draft = useDraft(draftKey, before);
  const [tried, setTried] = useState(false);
  const problem = error ? toProblem(error) : null;
  const isMissing = requiredFields.some((field) => !draft.values[field].trim());

  function save() {
    setTried(true);
    if (isMissing) return;
    onSave(draft.values, () => {
      draft.forget();
      onClose();
    });
  }

  return (
    <Sheet
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" isPending={isPending} onPress={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {draft.wasKept && !isSame(draft.values, before) && (
          <FindingNote severity="INFO" message={t('kept')}>
            <Button size="s" onPress={draft.discard}>
              {t('discard')}
            </Button>
          </FindingNote>
        )}
        {problem && problem.status !== 412 && problem.violations.length === 0 && (
          <FindingNote severity="ERROR" message={[problem.title, problem.detail].filter(Boolean).join(' ')} />
        )}
        {conflict?.(draft.values)}
        <RecordFields values={draft.values} tried={tried} violations={problem?.violations ?? []} onSet={draft.set} />
      </div>
    </Sheet>
  );
}
