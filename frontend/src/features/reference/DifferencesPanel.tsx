import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { itemsOf } from '../../shared/api/paged';
import { Button } from '../../shared/ui/Button';
import { Panel } from '../../shared/ui/Panel';
import { StatusTag } from '../../shared/ui/StatusTag';
import styles from './Compare.module.css';
import { DecideSheet } from './DecideSheet';
import { DisputeItem } from './DisputeItem';
import { byField, type Dispute, disputesOf } from './disputes';
import { citationsQuery, type DecisionField, type ReferenceView } from './reference-api';

const decidable: readonly string[] = ['date', 'issuer', 'title'] satisfies DecisionField[];

/** Where citations contradict the record, side by side, and which is right. */
export function DifferencesPanel({ document }: { document: ReferenceView }) {
  const t = useTranslations('reference.differ');
  const citations = useInfiniteQuery(citationsQuery(document.id));
  const fields = byField(disputesOf(citations.data?.pages.flatMap(itemsOf) ?? []));
  if (fields.length === 0) return null;
  return (
    <Panel title={t('title')} fill="flush">
      <p className={styles.intro}>{t('text')}</p>
      {fields.map(([field, disputes]) => (
        <FieldDisputes key={field} field={field} disputes={disputes} document={document} />
      ))}
    </Panel>
  );
}

interface FieldProps {
  field: string;
  disputes: Dispute[];
  document: ReferenceView;
}

function FieldDisputes({ field, disputes, document }: FieldProps) {
  const t = useTranslations('reference.differ');
  const [deciding, setDeciding] = useState(false);
  const name = t.has(`fields.${field as 'date'}`) ? t(`fields.${field as 'date'}`) : field;
  const isDecided = disputes.some((dispute) => dispute.decision);
  const mayDecide = document.allowedActions.includes('DECIDE') && decidable.includes(field);
  return (
    <section aria-label={name} className={styles.field}>
      <header className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        {isDecided && <StatusTag status="done">{t('decided')}</StatusTag>}
        {mayDecide && (
          <Button size="s" aria-label={t('decideField', { field: name })} onPress={() => setDeciding(true)}>
            {t('decide')}
          </Button>
        )}
      </header>
      {disputes.map((dispute) => (
        <DisputeItem key={dispute.cited} dispute={dispute} />
      ))}
      {deciding && (
        <DecideSheet
          document={document}
          field={field as DecisionField}
          disputes={disputes}
          onClose={() => setDeciding(false)}
        />
      )}
    </section>
  );
}
