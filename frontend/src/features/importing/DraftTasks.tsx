import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { markKey } from '../../shared/source/marks';
import { Fact, ReadItem, ReadList } from '../../shared/source/ReadItem';
import { UnitWords } from '../../shared/source/UnitWords';
import { Button } from '../../shared/ui/Button';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Unbroken } from '../../shared/ui/Unbroken';
import { FixTask } from './FixTask';
import styles from './Import.module.css';
import type { Amendment, DraftTask, ImportView } from './import-api';

interface Props {
  draft: ImportView;
  active: string | undefined;
  onPick: (key: string) => void;
  onAmend?: (amendment: Amendment) => void;
}

/** The tasks as read, with their units, time and what is doubtful about them. */
export function DraftTasks({ draft, active, onPick, onAmend }: Props) {
  const t = useTranslations('importing');
  const [fixing, setFixing] = useState<DraftTask | null>(null);
  return (
    <ReadList>
      {draft.tasks.map((task, index) => {
        const key = markKey('task', index);
        return (
          <ReadItem
            key={key}
            title={
              <span className={styles.taskText}>
                <Unbroken>{`${task.ordinal}. ${task.text}`}</Unbroken>
              </span>
            }
            isActive={active === key}
            onPick={() => onPick(key)}
          >
            <Facts task={task} />
            {task.findings.map((at) => {
              const finding = draft.findings[at];
              return finding && <FindingNote key={at} {...finding} />;
            })}
            {onAmend && (
              <div>
                <Button
                  size="s"
                  variant="quiet"
                  icon={Pencil}
                  aria-label={t('fixTask', { ordinal: task.ordinal })}
                  onPress={() => setFixing(task)}
                >
                  {t('fix')}
                </Button>
              </div>
            )}
          </ReadItem>
        );
      })}
      {onAmend && fixing && <FixTask task={fixing} onAmend={onAmend} onClose={() => setFixing(null)} />}
    </ReadList>
  );
}

function Facts({ task }: { task: DraftTask }) {
  const t = useTranslations('task');
  const words = useTranslations('importing');
  return (
    <>
      {task.assignments.map((each) => (
        <Fact key={each.role + each.phrase} label={words(`role.${each.role}`)}>
          <UnitWords phrase={each.phrase} units={each.units} />
          {!each.resolved && <strong> {words('unresolved')}</strong>}
        </Fact>
      ))}
      <Fact label={t('due')}>
        {task.time.text || words('noTime')}
        {task.time.dueOn && ` (${words('lastDay', { date: formatDate(task.time.dueOn) })})`}
      </Fact>
    </>
  );
}
