import styles from './Official.module.css';
import type { SheetDocument } from './sheet-model';
import { letterhead, longDate, paperWords } from './wording';

/** The first third of page 1: agencies and nation, number and date, type and subject, addressee. */
export function OfficialHead({ document }: { document: SheetDocument }) {
  const { above, own } = letterhead(document.agency, document.place);
  return (
    <>
      <div className={styles.heads}>
        <div className={styles.head}>
          {above && <p className={styles.caps}>{above}</p>}
          <p className={styles.own}>{own}</p>
          <p className={styles.number}>
            Số: {document.number ?? '…'}/{document.symbol}
          </p>
        </div>
        <div className={styles.head}>
          <p className={styles.nation}>{paperWords.nation}</p>
          <p className={styles.motto}>{paperWords.motto}</p>
          <p className={styles.place}>
            {document.place || '…'}, {longDate(document.issuedOn)}
          </p>
        </div>
      </div>
      <p className={styles.type}>{paperWords.report}</p>
      <p className={styles.subject}>{document.subject}</p>
      <p className={styles.to}>
        {paperWords.to} {document.recipient}.
      </p>
    </>
  );
}
