import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { Button } from '../../shared/ui/Button';
import { StatusTag } from '../../shared/ui/StatusTag';
import { Unbroken } from '../../shared/ui/Unbroken';
import styles from './Copy.module.css';
import { CopyChangeForm } from './CopyChangeForm';
import type { CopyItem, Decide } from './copy-api';
import { placeOf } from './copy-place';

interface Props {
  item: CopyItem;
  isPending: boolean;
  /** Absent for who may only read. */
  onDecide: Decide | undefined;
}

/** A day alone is shown as officials write it; other words as they are. */
const shown = (words: string) => (/^\d{4}-\d{2}-\d{2}$/.test(words) ? formatDate(words) : words);

/** One moved day, reference or unit: before and after, where it stands, why, and what may be said of it. */
export function CopyItemRow({ item, isPending, onDecide }: Props) {
  const t = useTranslations('copy');
  const [changing, setChanging] = useState(false);
  const { before, decision } = item;
  const after = decision === 'KEEP' ? null : (item.value ?? item.after);
  const name = (words: string) => ({ 'aria-label': `${words}: ${shown(before)}` });
  const decide: Decide = (how, value) => {
    setChanging(false);
    onDecide?.(how, value);
  };
  return (
    <li className={styles.item}>
      <div>
        <p className={styles.words}>
          <span className={after && after !== before ? styles.gone : undefined}>
            <Unbroken>{shown(before)}</Unbroken>
          </span>
          {after && after !== before && (
            <>
              {' → '}
              <Unbroken>{shown(after)}</Unbroken>
            </>
          )}
        </p>
        <Where item={item} />
      </div>
      <span className={styles.ways}>
        {decision && <StatusTag status={decision === 'KEEP' ? 'idle' : 'done'}>{t(`decision.${decision}`)}</StatusTag>}
        {onDecide && !changing && (
          <>
            <Button size="s" variant="quiet" onPress={() => setChanging(true)} {...name(t('change'))}>
              {t('change')}
            </Button>
            {decision !== 'KEEP' && (
              <Button size="s" isDisabled={isPending} onPress={() => decide('KEEP')} {...name(t('keep'))}>
                {t('keep')}
              </Button>
            )}
            {item.after && decision !== 'ACCEPT' && (
              <Button size="s" isDisabled={isPending} onPress={() => decide('ACCEPT')} {...name(t('accept'))}>
                {t('accept')}
              </Button>
            )}
          </>
        )}
      </span>
      {changing && (
        <CopyChangeForm
          item={item}
          isPending={isPending}
          onSave={(value) => decide('CHANGE', value)}
          onClose={() => setChanging(false)}
        />
      )}
    </li>
  );
}

/** A reference is shown whole already: its context would say it again. */
function Where({ item }: { item: CopyItem }) {
  const t = useTranslations('copy');
  const place = placeOf(item.place);
  const part = place && t(`part.${place.part}`, { number: place.number ?? 0 });
  return (
    <>
      <p className={styles.note}>
        {place && <b className={styles.place}>{place.field ? `${part}, ${t(`field.${place.field}`)}` : part}. </b>}
        {item.kind !== 'REFERENCE' && item.context}
      </p>
      {!item.sure && <p className={styles.note}>{item.sentence}</p>}
    </>
  );
}
