import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { Panel } from '../../shared/ui/Panel';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import styles from './Copy.module.css';
import { CopyItemRow } from './CopyItemRow';
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
  const rows = (shown: CopyItem[]) => (
    <ul className={styles.list}>
      {shown.map((item) => (
        <CopyItemRow
          key={item.index}
          item={item}
          isPending={decide.isPending}
          onDecide={mayDecide ? (decision, value) => decide.mutate({ items: [item], decision, value }) : undefined}
        />
      ))}
    </ul>
  );
  const group = (key: 'look' | 'sure' | 'decided', shown: CopyItem[], isOpen = false) =>
    shown.length > 0 && (
      <details open={isOpen} className={styles.group}>
        <summary>{t(`group.${key}`, { count: shown.length })}</summary>
        {rows(shown)}
      </details>
    );
  const acceptAll = (
    <Button
      variant="primary"
      isPending={decide.isPending}
      onPress={() => decide.mutate({ items: sure, decision: 'ACCEPT' })}
    >
      {t('acceptSure', { count: sure.length })}
    </Button>
  );
  const unsure = open.filter((item) => !item.sure);
  return (
    <div className={styles.review}>
      <Panel title={t('title')} fill="flush" aside={mayDecide && sure.length > 0 && acceptAll}>
        <p className={styles.counts}>
          {t('counts', counts)} {open.length > 0 ? t('open', { count: counts.open }) : t('ready')}
        </p>
        {decide.isError && <ProblemNote error={decide.error} />}
        {group('look', unsure, true)}
        {group('sure', sure, unsure.length === 0)}
        {group(
          'decided',
          items.filter((item) => item.decision),
        )}
      </Panel>
    </div>
  );
}
