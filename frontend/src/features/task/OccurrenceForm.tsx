import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate, type IsoDate } from '../../shared/format/date';
import { useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { TextField } from '../../shared/ui/TextField';
import { showToast } from '../../shared/ui/toast-store';
import { triggerQuery, useRecordOccurrence } from './occurrence-api';
import styles from './Sheet.module.css';
import type { TaskView } from './task-api';

/** What the task waits for has happened: its day, how that is known, and the last day on time that follows. */
export function OccurrenceForm({ task }: { task: TaskView }) {
  const t = useTranslations('taskSheet');
  const { today } = useSession();
  const [happenedOn, setHappenedOn] = useState<IsoDate | null>(null);
  const [source, setSource] = useState('');
  const [chosen, setChosen] = useState<IsoDate | null>(null);
  const record = useRecordOccurrence(task.planId);
  const { data: trigger } = useQuery(triggerQuery(task.planId, task.id, happenedOn ?? undefined));
  if (!trigger?.allowedActions.includes('RECORD')) return null;
  const proposal = trigger.tasks.find((each) => each.taskId === task.id)?.proposal;
  const dueOn = chosen ?? proposal?.dueOn ?? null;
  const future = happenedOn !== null && happenedOn > today;
  const said = { trigger: trigger.trigger, taskIds: trigger.waiting, source: source.trim(), dueOn: chosen };
  return (
    <form className={styles.box} aria-label={t('event')}>
      <p>
        {t('waitsFor', { event: trigger.trigger })}
        {trigger.waiting.length > 1 && ` ${t('othersToo', { count: trigger.waiting.length - 1 })}`}
      </p>
      <div className={styles.fields}>
        <DateField
          label={t('happenedOn')}
          isRequired
          value={happenedOn}
          onChange={setHappenedOn}
          error={future ? t('notYet') : undefined}
        />
        <DateField
          label={t('dueAfter')}
          hint={proposal ? `${formatDate(proposal.dueOn)}: ${proposal.sentence}` : t('noProposal')}
          isRequired={!proposal}
          value={dueOn}
          onChange={setChosen}
        />
      </div>
      <TextField label={t('source')} hint={t('sourceHint')} isRequired value={source} onChange={setSource} />
      <div>
        <Button
          variant="primary"
          isPending={record.isPending}
          isDisabled={!happenedOn || future || !dueOn || !source.trim()}
          onPress={() =>
            happenedOn && record.mutate({ ...said, happenedOn }, { onSuccess: () => showToast(t('eventSaved')) })
          }
        >
          {t('event')}
        </Button>
      </div>
    </form>
  );
}
