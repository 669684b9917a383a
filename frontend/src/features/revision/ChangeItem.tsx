import { CircleCheck, CircleSlash, FileMinus2, FilePen, FilePlus2, type LucideIcon, Users } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ReadItem } from '../../shared/source/ReadItem';
import { FindingNote } from '../../shared/ui/FindingNote';
import { StatusTag } from '../../shared/ui/StatusTag';
import { Unbroken } from '../../shared/ui/Unbroken';
import { keyOf } from './changes';
import { FieldTable } from './FieldTable';
import styles from './Revision.module.css';
import type { ChangeView, RevisionView } from './revision-api';
import { WordDiff } from './WordDiff';

interface Props {
  change: ChangeView;
  /** What the plan calls it: "Nhiệm vụ 3". */
  name: string;
  findings: RevisionView['findings'];
  isActive: boolean;
  isFar: boolean;
  onPick: () => void;
}

const icons = { ADDED: FilePlus2, CHANGED: FilePen, WITHDRAWN: FileMinus2 } satisfies Record<string, LucideIcon>;

/** One change: what it is, its words, its fields, whom it concerns, and what was decided. */
export function ChangeItem({ change, name, findings, isActive, isFar, onPick }: Props) {
  const t = useTranslations('revision');
  const Icon = icons[change.kind.split('_')[1] as keyof typeof icons];
  const text = change.fields.find((field) => field.field === 'TEXT');
  const hasDiff = change.textDiff.length > 0;
  return (
    <ReadItem
      mark={keyOf(change)}
      isFar={isFar}
      isActive={isActive}
      onPick={onPick}
      title={
        <span className={styles.name}>
          <Icon aria-hidden className={styles.icon} />
          {t(`kind.${change.kind}`, { name })}
        </span>
      }
      aside={<Decided change={change} />}
    >
      {hasDiff && <WordDiff pieces={change.textDiff} isWhole={isActive} />}
      {!hasDiff && text && (
        <p lang="vi" className={styles.diff}>
          {text.after ? (
            <ins className={styles.INSERT}>
              <Unbroken>{text.after}</Unbroken>
            </ins>
          ) : (
            <del className={styles.DELETE}>
              <Unbroken>{text.before ?? ''}</Unbroken>
            </del>
          )}
        </p>
      )}
      <FieldTable fields={change.fields.filter((field) => field !== text)} />
      {!change.sure && <FindingNote severity="WARNING" message={t(`doubt.${change.doubt ?? 'DISTANT'}`)} />}
      <Affected change={change} />
      {findings
        .filter((finding) => finding.changes.includes(change.index))
        .map((finding) => (
          <FindingNote key={finding.index} {...finding} />
        ))}
    </ReadItem>
  );
}

function Decided({ change }: { change: ChangeView }) {
  const t = useTranslations('revision');
  if (!change.decision) return null;
  const isIn = change.decision === 'ACCEPT';
  return (
    <StatusTag status={isIn ? 'done' : 'exempt'} icon={isIn ? CircleCheck : CircleSlash}>
      {t(`decision.${change.decision}`)}
    </StatusTag>
  );
}

function Affected({ change: { affects } }: { change: ChangeView }) {
  const t = useTranslations('revision');
  const names = (units: readonly { name: string }[]) => units.map((unit) => unit.name).join('; ');
  const said = [
    affects.progressed > 0 && t('progressed', { count: affects.progressed }),
    affects.extended > 0 && t('extended', { count: affects.extended }),
    affects.joining.length > 0 && t('joining', { names: names(affects.joining) }),
    affects.leaving.length > 0 && t('leaving', { names: names(affects.leaving) }),
  ].filter((each) => typeof each === 'string');
  if (said.length === 0) return null;
  return (
    <p className={styles.affects}>
      <Users aria-hidden className={styles.icon} />
      <span>{said.join(' ')}</span>
    </p>
  );
}
