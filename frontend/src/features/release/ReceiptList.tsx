import { useTranslations } from 'use-intl';
import { formatInstant } from '../../shared/format/date';
import { ReceiptTag } from '../../shared/official/ReceiptTag';
import { Panel } from '../../shared/ui/Panel';
import styles from './Release.module.css';
import type { Receipt } from './release-api';

/** Everything that the recipient said, the last word first. */
export function ReceiptList({ receipts }: { receipts: readonly Receipt[] }) {
  const t = useTranslations('release');
  return (
    <Panel title={t('receipts')} fill={receipts.length > 0 ? 'flush' : 'padded'}>
      {receipts.length === 0 && <p className={styles.hint}>{t('noReceipts')}</p>}
      <ol>
        {[...receipts].reverse().map((receipt) => (
          <li key={receipt.id} className={styles.step}>
            <ReceiptTag code={receipt.status} />
            {receipt.note && <p className={styles.reason}>{receipt.note}</p>}
            <p className={styles.hint}>
              {receipt.unit.name}, {formatInstant(receipt.at)}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
