import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { Fact } from '../../shared/source/ReadItem';
import { UnitWords } from '../../shared/source/UnitWords';
import styles from './Import.module.css';
import { InlineFindings } from './InlineFindings';
import type { DraftFinding, DraftTask } from './import-api';

interface Props {
  task: DraftTask;
  findings: readonly DraftFinding[];
  active: string | undefined;
  onPick: (key: string) => void;
}

/** Who, until when, and what is doubtful. */
export function TaskFacts({ task, findings, active, onPick }: Props) {
  const t = useTranslations('importing');
  if (task.leftOut) return <p className={styles.left}>{t('leftOut')}</p>;
  return (
    <>
      {task.added && <Fact label={t('origin')}>{t('addedByHand')}</Fact>}
      {task.group && <Fact label={t('group')}>{task.group}</Fact>}
      {task.assignments.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a corrected assignment keeps its place
        <Fact key={index} label={t(`role.${each.role}`)}>
          <UnitWords phrase={each.phrase} units={each.units} />
          {!each.resolved && <strong className={styles.missing}> {t('unresolved')}</strong>}
        </Fact>
      ))}
      {task.assignments.length === 0 && (
        <Fact label={t('parties')}>
          <strong className={styles.missing}>{t('nobody')}</strong>
        </Fact>
      )}
      <Fact label={t('due')}>
        <Due task={task} />
      </Fact>
      <InlineFindings indexes={task.findings} findings={findings} active={active} onPick={onPick} />
    </>
  );
}

function Due({ task: { time } }: { task: DraftTask }) {
  const t = useTranslations('importing');
  if (!time.text && !time.dueOn) return <span className={styles.missing}>{t('noTime')}</span>;
  return (
    <>
      {time.text}
      {time.dueOn && (
        <span className={styles.lastDay}>
          {time.text ? ' · ' : ''}
          {t('lastDay', { date: formatDate(time.dueOn) })}
        </span>
      )}
    </>
  );
}
