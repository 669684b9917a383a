import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { Button } from '../../shared/ui/Button';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Panel } from '../../shared/ui/Panel';
import { DutyRows } from './DutyRows';
import { HeadFields } from './HeadFields';
import { LineFields } from './LineFields';
import { TaskRows } from './TaskRows';
import styles from './Writing.module.css';
import { lacks, type PlanDraft } from './writing-draft';

interface Props {
  draft: PlanDraft;
  set: (change: Partial<PlanDraft>) => void;
  wasKept: boolean;
  onDiscard: () => void;
  error: unknown;
  isPending: boolean;
  onSave: () => void;
}

/** A plan from its title to its signature, in the order of the document. */
export function PlanForm({ draft, set, wasKept, onDiscard, error, isPending, onSave }: Props) {
  const t = useTranslations('writing');
  const missing = lacks(draft);
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      {wasKept && (
        <FindingNote severity="INFO" message={t('kept')}>
          <Button size="s" onPress={onDiscard}>
            {t('discard')}
          </Button>
        </FindingNote>
      )}
      <Panel title={t('head')}>
        <HeadFields draft={draft} set={set} />
      </Panel>
      <Panel title={t('tasks')}>
        <TaskRows tasks={draft.tasks} onChange={(tasks) => set({ tasks })} />
      </Panel>
      <Panel title={t('duties')}>
        <DutyRows duties={draft.duties} onChange={(duties) => set({ duties })} />
      </Panel>
      <Panel title={t('foot')}>
        <LineFields draft={draft} set={set} />
      </Panel>
      {Boolean(error) && <FindingNote severity="ERROR" message={toProblem(error).message} />}
      {missing.length > 0 && (
        <p className={styles.quiet}>{t('missing', { list: missing.map((each) => t(`lack.${each}`)).join(', ') })}</p>
      )}
      <div className={styles.actions}>
        <Button variant="primary" isDisabled={missing.length > 0} isPending={isPending} onPress={onSave}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
