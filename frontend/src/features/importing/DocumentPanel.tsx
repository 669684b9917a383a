import { useTranslations } from 'use-intl';
import { formatInstant } from '../../shared/format/date';
import { docNumber } from '../../shared/format/doc-number';
import { docType } from '../../shared/format/doc-type';
import { indexIn, markKey } from '../../shared/source/marks';
import { Fact, ReadItem, ReadList } from '../../shared/source/ReadItem';
import { DocNumber } from '../../shared/ui/DocNumber';
import { Unbroken } from '../../shared/ui/Unbroken';
import { DraftHeadForm } from './DraftHeadForm';
import styles from './Import.module.css';
import type { ImportView } from './import-api';

interface Props {
  draft: ImportView;
  active?: string;
  onPick: (key: string) => void;
}

/** What the document is, which documents it stands on, and which file it came in. */
export function DocumentPanel({ draft, active, onPick }: Props) {
  const t = useTranslations('importing');
  const { document } = draft;
  return (
    <div className={styles.document}>
      {draft.planId ? (
        <section className={styles.part}>
          <Fact label={t('number')}>
            <Unbroken>{docNumber(document.number, document.symbol)}</Unbroken>
          </Fact>
          <Fact label={t('subject')}>{document.subject}</Fact>
          <Fact label={t('issuer')}>{document.issuer}</Fact>
        </section>
      ) : (
        <DraftHeadForm draft={draft} />
      )}
      <h2 className={styles.subtitle}>{t('relations')}</h2>
      {draft.relations.length === 0 ? (
        <p className={styles.part}>{t('noRelations')}</p>
      ) : (
        <ReadList label={t('relations')}>
          {draft.relations.map((relation) => {
            const cited = relation.citation == null ? undefined : draft.citations[relation.citation];
            const key = relation.citation == null ? '' : markKey('citation', relation.citation);
            return (
              <ReadItem
                key={relation.kind + relation.span.start}
                mark={key}
                title={
                  <>
                    {t(`relation.${relation.kind}`)} {docType(cited?.type)} <DocNumber number={relation.number} />
                  </>
                }
                isActive={indexIn('citation', active) !== undefined && active === key}
                onPick={() => key && onPick(key)}
              >
                {cited?.title && <p className={styles.about}>{cited.title}</p>}
              </ReadItem>
            );
          })}
        </ReadList>
      )}
      <h2 className={styles.subtitle}>{t('file')}</h2>
      <section className={styles.part}>
        <Fact label={t('fileName')}>{draft.fileName}</Fact>
        <Fact label={t('receivedAt')}>{formatInstant(draft.createdAt)}</Fact>
        {draft.pages.length > 0 && <Fact label={t('pages')}>{draft.pages.length}</Fact>}
      </section>
    </div>
  );
}
