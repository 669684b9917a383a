import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docType } from '../../shared/format/doc-type';
import { DocNumber } from '../../shared/ui/DocNumber';
import { Panel } from '../../shared/ui/Panel';
import styles from './Page.module.css';
import type { ReferenceView } from './reference-api';

/** What is recorded of the document, also what is not. */
export function FactsPanel({ document }: { document: ReferenceView }) {
  const t = useTranslations('reference');
  return (
    <Panel title={t('facts.title')}>
      <dl className={styles.facts}>
        <Fact label={t('type')}>{docType(document.type)}</Fact>
        <Fact label={t('number')}>
          <DocNumber number={document.number} />
        </Fact>
        <Fact label={t('issuer')}>{document.issuer}</Fact>
        <Fact label={t('issuedOn')}>{formatDate(document.issuedOn)}</Fact>
        <Fact label={t('subject')}>{document.subject}</Fact>
        <Fact label={t('facts.effectiveFrom')}>{formatDate(document.effectiveFrom)}</Fact>
        {document.effectiveTo && <Fact label={t('facts.effectiveTo')}>{formatDate(document.effectiveTo)}</Fact>}
        <Fact label={t('facts.sourceLink')}>{document.sourceLink}</Fact>
        {document.aliases.length > 0 && (
          <Fact label={t('facts.aliases')}>
            <ul>
              {document.aliases.map((alias) => (
                <li key={`${alias.number} ${alias.issuer ?? ''}`}>
                  <DocNumber number={alias.number} />
                  {alias.issuer && ` (${alias.issuer})`}
                  {alias.note && <span className={styles.quiet}> {alias.note}</span>}
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </Panel>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  const t = useTranslations('reference.facts');
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{label}</dt>
      <dd>{children || <span className={styles.quiet}>{t('notRecorded')}</span>}</dd>
    </div>
  );
}
