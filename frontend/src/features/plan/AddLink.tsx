import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { cx } from '../../shared/ui/cx';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { Select } from '../../shared/ui/Select';
import { TextField } from '../../shared/ui/TextField';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Cascade.module.css';
import { type LinkView, useAddLink } from './cascade-api';

const kinds = ['IMPLEMENTS', 'BASED_ON'] as const;

/** Names a document above that the basis does not name, or that was not understood. */
export function AddLink({ planId }: { planId: string }) {
  const t = useTranslations('cascade');
  const add = useAddLink(planId);
  const [kind, setKind] = useState<LinkView['kind']>('IMPLEMENTS');
  const [number, setNumber] = useState('');
  const send = () =>
    add.mutate(
      { kind, number: number.trim() },
      {
        onSuccess: () => {
          setNumber('');
          showToast(t('added'));
        },
      },
    );
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('add')}</h3>
      <div className={cx(styles.form, styles.add)}>
        <Select
          label={t('addKind')}
          choices={kinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
          value={kind}
          onChange={(next) => setKind(next as LinkView['kind'])}
        />
        <TextField label={t('addNumber')} hint={t('addHint')} value={number} onChange={setNumber} />
        {add.isError && <ProblemNote error={add.error} />}
        <Button isDisabled={!number.trim()} isPending={add.isPending} onPress={send}>
          {t('addButton')}
        </Button>
      </div>
    </section>
  );
}
