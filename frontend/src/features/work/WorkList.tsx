import { useTranslations } from 'use-intl';
import { dueStatus } from '../../shared/format/due';
import { useSession } from '../../shared/session/session';
import { DueText } from '../../shared/ui/DueText';
import { Panel } from '../../shared/ui/Panel';
import { StatusTag } from '../../shared/ui/StatusTag';
import styles from './Work.module.css';
import { WorkAction } from './WorkAction';
import type { WorkItem } from './work-items';

/** One severity, as rows with a date, the work, where it comes from, and what to do now. */
export function WorkList({ title, items }: { title: string; items: WorkItem[] }) {
  const t = useTranslations('work');
  const { today } = useSession();
  const waits = (action: WorkItem['action']) =>
    action === 'issuePlan' || action === 'reviewImport' || action === 'recordEvent' ? t(`when.${action}`) : undefined;
  if (items.length === 0) return null;
  return (
    <div className={styles.group}>
      <Panel
        title={title}
        fill="flush"
        aside={<span className={styles.count}>{t('count', { count: items.length })}</span>}
      >
        <ul>
          {items.map((item) => {
            const status = dueStatus(item.dueOn, today, 'open');
            return (
              <li key={item.key} className={styles.row}>
                <span className={styles.due}>
                  <DueText dueOn={item.dueOn} today={today} otherwise={item.when ?? waits(item.action)} />
                </span>
                <span className={styles.what}>
                  <span className={styles.title}>{item.title}</span>
                  <span className={styles.from}>
                    {t(`from.${item.action}`, { from: item.from, count: item.count ?? 1 })}
                    {item.plan && ` · ${t('from.progress', { from: item.plan })}`}
                  </span>
                </span>
                <span className={styles.tag}>{status !== 'idle' && <StatusTag status={status} />}</span>
                <WorkAction item={item} />
              </li>
            );
          })}
        </ul>
      </Panel>
    </div>
  );
}
