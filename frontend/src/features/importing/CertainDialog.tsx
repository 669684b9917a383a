import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { Checkbox } from '../../shared/ui/Checkbox';
import { Dialog } from '../../shared/ui/Dialog';
import { Unbroken } from '../../shared/ui/Unbroken';
import styles from './Import.module.css';
import type { DraftFinding } from './import-api';
import { type CertainGroup, type CertainKind, certainOf } from './review';

interface Props {
  findings: readonly DraftFinding[];
  onAccept: (indexes: number[]) => void;
  onClose: () => void;
}

/** Says one by one what is certain enough to be accepted at once; a kind can be left out. */
export function CertainDialog({ findings, onAccept, onClose }: Props) {
  const t = useTranslations('importing');
  const ui = useTranslations('ui');
  const groups = certainOf(findings);
  const [left, setLeft] = useState<readonly CertainKind[]>([]);
  const indexes = groups.filter((group) => !left.includes(group.kind)).flatMap((group) => group.indexes);

  return (
    <Dialog
      title={t('certainTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={indexes.length === 0}
            onPress={() => {
              onAccept(indexes);
              onClose();
            }}
          >
            {t('acceptThese', { count: indexes.length })}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p>{t('certainText')}</p>
        {groups.map((group) => (
          <Group
            key={group.kind}
            group={group}
            findings={findings}
            isChosen={!left.includes(group.kind)}
            onChoose={(on) => setLeft(on ? left.filter((kind) => kind !== group.kind) : [...left, group.kind])}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface GroupProps {
  group: CertainGroup;
  findings: readonly DraftFinding[];
  isChosen: boolean;
  onChoose: (on: boolean) => void;
}

function Group({ group, findings, isChosen, onChoose }: GroupProps) {
  const t = useTranslations('importing');
  return (
    <div>
      <Checkbox isSelected={isChosen} onChange={onChoose}>
        <strong>{t(`certain.${group.kind}`, { count: group.indexes.length })}</strong>
      </Checkbox>
      <ul className={styles.certainList}>
        {group.indexes.map((index) => (
          <li key={index}>
            <Unbroken>{findings[index]?.message ?? ''}</Unbroken>
          </li>
        ))}
      </ul>
    </div>
  );
}
