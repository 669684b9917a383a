import { ChevronDown } from 'lucide-react';
import { type Ref, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docNumber } from '../../shared/format/doc-number';
import { Unbroken } from '../../shared/ui/Unbroken';
import { DraftHeadForm } from './DraftHeadForm';
import styles from './Import.module.css';
import type { ImportView } from './import-api';
import { lackOf } from './lack';

/** The head form, folded away once number and date are given; it does not close under the person who just saved. */
export function HeadPanel({ ref, draft }: { ref: Ref<HTMLDetailsElement>; draft: ImportView }) {
  const t = useTranslations('importing');
  const { number, symbol, issuedOn } = draft.document;
  const [isOpen] = useState(lackOf(draft.document) !== undefined);
  const given = [docNumber(number, symbol), formatDate(issuedOn)].filter(Boolean).join(', ');
  return (
    <details ref={ref} open={isOpen} className={styles.panel}>
      <summary className={styles.summary}>
        <ChevronDown aria-hidden className={styles.chevron} />
        {t('headForm')}
        {given && (
          <span className={styles.given}>
            <Unbroken>{given}</Unbroken>
          </span>
        )}
      </summary>
      <DraftHeadForm draft={draft} />
    </details>
  );
}
