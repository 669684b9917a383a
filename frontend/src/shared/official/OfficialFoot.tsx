import styles from './Official.module.css';
import type { SheetDocument } from './sheet-model';
import { paperWords } from './wording';

/** Recipients on the left; authority and position of the signer on the right, with room for the signature. */
export function OfficialFoot({ document }: { document: SheetDocument }) {
  const last = document.recipients.length - 1;
  return (
    <div className={styles.foot}>
      <div className={styles.recipients}>
        <p className={styles.recipientsTitle}>{paperWords.recipients}</p>
        {document.recipients.map((line, index) => (
          <p key={line}>
            - {line}
            {index === last ? '.' : ';'}
          </p>
        ))}
      </div>
      <div className={styles.signature}>
        {document.authority.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{document.position || '…'}</p>
      </div>
    </div>
  );
}
