import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHasRole } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { Link } from '../../shared/ui/Link';
import { Panel } from '../../shared/ui/Panel';
import styles from './Compare.module.css';
import { LitWords } from './LitWords';
import { MergeDialog } from './MergeDialog';
import type { DuplicatePair, ReferenceRow } from './reference-api';
import { shownValue } from './shown-value';
import { litDifferences } from './words';

const fields = ['type', 'issuer', 'issuedOn', 'subject'] as const;

/** A pair with why it is one, field by field, what differs lit. */
export function DuplicatePanel({ pair }: { pair: DuplicatePair }) {
  const t = useTranslations('reference');
  const [merging, setMerging] = useState(false);
  const maintains = useHasRole('admin', 'coordinator');
  const { one, other, reasons, score } = pair;
  const why = [
    ...reasons.map((reason) => t(`duplicates.reasons.${reason}`)),
    t('duplicates.likeness', { percent: Math.round(score * 100) }),
  ];
  const numbers = litDifferences(one.number, other.number);
  return (
    <Panel
      title={t('duplicates.pair', { first: one.number, second: other.number })}
      aside={
        maintains && (
          <Button
            size="s"
            aria-label={t('duplicates.mergePair', { first: one.number, second: other.number })}
            onPress={() => setMerging(true)}
          >
            {t('duplicates.merge')}
          </Button>
        )
      }
    >
      <p className={styles.why}>{t('duplicates.because', { reasons: why.join('; ') })}</p>
      <table className={styles.pair}>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            {[one, other].map((record, side) => (
              <th key={record.id} scope="col">
                <Link to="/van-ban/$referenceId" params={{ referenceId: record.id }}>
                  <LitWords stretches={numbers[side] ?? []} />
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <Row key={field} field={field} one={one} other={other} />
          ))}
        </tbody>
      </table>
      {merging && <MergeDialog pair={pair} onClose={() => setMerging(false)} />}
    </Panel>
  );
}

function Row({ field, one, other }: { field: (typeof fields)[number]; one: ReferenceRow; other: ReferenceRow }) {
  const t = useTranslations('reference');
  const [first, second] = litDifferences(shownValue(field, one[field]), shownValue(field, other[field]));
  return (
    <tr>
      <th scope="row">{t(field)}</th>
      <td>{first.length > 0 ? <LitWords stretches={first} /> : t('facts.notRecorded')}</td>
      <td>{second.length > 0 ? <LitWords stretches={second} /> : t('facts.notRecorded')}</td>
    </tr>
  );
}
