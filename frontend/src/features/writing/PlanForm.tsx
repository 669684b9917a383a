import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Panel } from '../../shared/ui/Panel';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { DutyRows } from './DutyRows';
import { FaultContext, faultsOf } from './faults';
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
  /** What stands for the refusal where the page has more to say about it. */
  refusal?: ReactNode;
  isPending: boolean;
  onSave: () => void;
}

/** A plan from its title to its signature, in the order of the document; saving is always in reach. */
export function PlanForm({ draft, set, wasKept, onDiscard, error, refusal, isPending, onSave }: Props) {
  const t = useTranslations('writing');
  const missing = lacks(draft);
  const list = missing.map((each) => t(`lack.${each}`)).join(', ');
  return (
    <FaultContext value={faultsOf(error)}>
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
        <div className={styles.actions}>
          {Boolean(error) && (refusal || <ProblemNote error={error} />)}
          <p className={styles.quiet}>{missing.length > 0 ? t('missing', { list }) : t('keeps')}</p>
          <Button variant="primary" isDisabled={missing.length > 0} isPending={isPending} onPress={onSave}>
            {t('save')}
          </Button>
        </div>
      </form>
    </FaultContext>
  );
}
