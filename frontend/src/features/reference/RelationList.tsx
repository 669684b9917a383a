import { Link2Off } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docType } from '../../shared/format/doc-type';
import { DocNumber } from '../../shared/ui/DocNumber';
import { IconButton } from '../../shared/ui/IconButton';
import { Link } from '../../shared/ui/Link';
import { Unbroken } from '../../shared/ui/Unbroken';
import styles from './Relations.module.css';
import type { ReferenceView, RelatedDocument, RelationView } from './reference-api';
import { groupsOf } from './relation-kinds';
import { WithdrawDialog } from './WithdrawDialog';

/** The relations in words, grouped by what they say, both ways; what was withdrawn stands last, with its reason. */
export function RelationList({ document }: { document: ReferenceView }) {
  const t = useTranslations('reference.relations');
  const [leaving, setLeaving] = useState<RelationView | null>(null);
  const mayRelate = document.allowedActions.includes('RELATE');
  const withdrawn = document.relations.filter((relation) => relation.withdrawal);
  return (
    <div className={styles.list}>
      {groupsOf(document.relations).map(({ direction, kind, relations }) => (
        <section key={direction + kind}>
          <h3 className={styles.verb}>{t(direction === 'OUT' ? `out.${kind}` : `in.${kind}`)}</h3>
          <ul>
            {relations.map((relation) => (
              <li key={relation.id} className={styles.item}>
                <OtherDocument relation={relation} />
                {mayRelate && (direction === 'OUT' || relation.other.id) && (
                  <IconButton
                    size="s"
                    icon={Link2Off}
                    label={t('withdrawNamed', { number: relation.other.number })}
                    onPress={() => setLeaving(relation)}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {withdrawn.length > 0 && (
        <details className={styles.withdrawn}>
          <summary>{t('withdrawnCount', { count: withdrawn.length })}</summary>
          <ul>
            {withdrawn.map((relation) => (
              <li key={relation.id} className={styles.item}>
                <OtherDocument relation={relation} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {leaving && <WithdrawDialog documentId={document.id} relation={leaving} onClose={() => setLeaving(null)} />}
    </div>
  );
}

function OtherDocument({ relation }: { relation: RelationView }) {
  const t = useTranslations('reference.relations');
  const { direction, kind, other, from, note, withdrawal, candidates } = relation;
  return (
    <div className={styles.other}>
      <p>
        {withdrawal && `${t(direction === 'OUT' ? `out.${kind}` : `in.${kind}`)}: `}
        <DocumentLink document={other} />
        {from && <span className={styles.quiet}>, {t('from', { date: formatDate(from) })}</span>}
      </p>
      {other.title && (
        <p className={styles.quiet}>
          <Unbroken>{other.title}</Unbroken>
        </p>
      )}
      {candidates.length > 0 && (
        <p>
          {t('candidates')}{' '}
          {candidates.map((candidate, index) => (
            <span key={candidate.id ?? candidate.number}>
              {index > 0 && '; '}
              <DocumentLink document={candidate} />
              {candidate.issuer && `, ${candidate.issuer}`}
            </span>
          ))}
        </p>
      )}
      {note && <p className={styles.quiet}>{note}</p>}
      {withdrawal && <p className={styles.quiet}>{t('because', { reason: withdrawal.reason })}</p>}
    </div>
  );
}

/** The document's type and number, as a link where it is recorded. */
function DocumentLink({ document }: { document: RelatedDocument }) {
  const t = useTranslations('reference.relations');
  if (!document.id) {
    return (
      <>
        {docType(document.type)} <DocNumber number={document.number} />{' '}
        <span className={styles.mark}>{t('dangling')}</span>
      </>
    );
  }
  return (
    <>
      {docType(document.type)}{' '}
      <Link to="/van-ban/$referenceId" params={{ referenceId: document.id }}>
        <DocNumber number={document.number} />
      </Link>
    </>
  );
}
