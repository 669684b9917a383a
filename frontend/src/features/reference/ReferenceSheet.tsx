import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docType } from '../../shared/format/doc-type';
import { DocNumber } from '../../shared/ui/DocNumber';
import { ErrorState } from '../../shared/ui/ErrorState';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Link } from '../../shared/ui/Link';
import { Sheet } from '../../shared/ui/Sheet';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Reference.module.css';
import { type LegalReferenceResponse, referenceQuery } from './reference-api';

/** One legal document: what is recorded of it and how it stands to others. */
export function ReferenceSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('reference');
  const document = useQuery(referenceQuery(id));
  return (
    <Sheet
      title={document.data ? `${docType(document.data.type)} ${document.data.number}` : t('document')}
      isOpen
      onClose={onClose}
    >
      {document.isPending && <Skeleton />}
      {document.isError && <ErrorState error={document.error} onRetry={() => void document.refetch()} />}
      {document.data && <Body document={document.data} />}
    </Sheet>
  );
}

function Body({ document }: { document: LegalReferenceResponse }) {
  const t = useTranslations('reference');
  return (
    <div className={styles.sheet}>
      <p className={styles.subject}>{document.subject}</p>
      <p>
        {document.issuer}
        {document.issuedOn && `, ${t('onDate', { date: formatDate(document.issuedOn) })}`}
      </p>
      {document.note && <FindingNote severity="INFO" message={document.note} />}
      {document.relations.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t('relations')}</h3>
          <ul>
            {document.relations.map((relation) => (
              <li key={relation.kind + relation.referenceId} className={styles.relation}>
                {t(`relation.${relation.kind}`)}{' '}
                <Link to="/van-ban" search={{ id: relation.referenceId }}>
                  <DocNumber number={relation.number} />
                </Link>
                {relation.note && <p className={styles.note}>{relation.note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
