import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { Button } from '../../shared/ui/Button';
import { FindingNote } from '../../shared/ui/FindingNote';
import { StatusTag } from '../../shared/ui/StatusTag';
import { Unbroken } from '../../shared/ui/Unbroken';
import styles from './Cascade.module.css';
import { type CopyItem, reviewQuery, useDecideItems } from './copy-api';

/** What was moved or refreshed in a plan that was made of another year's; nothing where there is no such plan. */
export function CopyReviewPanel({ planId }: { planId: string }) {
  const t = useTranslations('copy');
  const found = useQuery(reviewQuery(planId));
  const decide = useDecideItems(planId, found.data?.etag ?? '');
  if (!found.data) return null;
  const { counts, items, mayDecide } = found.data.value;
  const open = items.filter((item) => !item.decision);
  const sure = open.filter((item) => item.sure);
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('title')}</h3>
      <p>{t('counts', counts)}</p>
      {decide.isError && <FindingNote severity="ERROR" message={toProblem(decide.error).message} />}
      {mayDecide && sure.length > 0 && (
        <div className={styles.actions}>
          <Button
            variant="primary"
            isPending={decide.isPending}
            onPress={() => decide.mutate({ items: sure, decision: 'ACCEPT' })}
          >
            {t('acceptSure', { count: sure.length })}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {items.map((item) => (
          <Item
            key={item.index}
            item={item}
            onDecide={mayDecide ? (decision) => decide.mutate({ items: [item], decision }) : undefined}
          />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  item: CopyItem;
  onDecide: ((decision: 'ACCEPT' | 'KEEP') => void) | undefined;
}

function Item({ item, onDecide }: ItemProps) {
  const t = useTranslations('copy');
  return (
    <li className={styles.row}>
      <div>
        <Unbroken>{item.after ? t('moved', { before: item.before, after: item.after }) : item.before}</Unbroken>
        <p className={styles.note}>{item.sentence}</p>
      </div>
      {item.decision && <StatusTag status="done">{t(`decision.${item.decision}`)}</StatusTag>}
      {!item.decision && onDecide && (
        <span className={styles.actions}>
          <Button size="s" onPress={() => onDecide('KEEP')}>
            {t('keep')}
          </Button>
          {item.after && (
            <Button size="s" variant="primary" onPress={() => onDecide('ACCEPT')}>
              {t('accept')}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}
