import { useTranslations } from 'use-intl';
import { formatDate } from '../format/date';
import { docType } from '../format/doc-type';
import { DocNumber } from '../ui/DocNumber';
import { FindingNote } from '../ui/FindingNote';
import { Link } from '../ui/Link';
import { LongList } from './LongList';
import { indexIn, markKey } from './marks';
import { Fact, ReadItem, ReadList } from './ReadItem';

export interface CitationWords {
  type?: string | null;
  number?: string | null;
  date?: string | null;
  dateText?: string | null;
  issuer?: string | null;
  title?: string | null;
  parent?: number | null;
  referenceId?: string | null;
  differences?: readonly { field: string; cited?: string | null; recorded?: string | null }[];
}

interface Props {
  citations: readonly CitationWords[];
  label?: string;
  active: string | undefined;
  onPick: (key: string) => void;
}

/** Legal documents as this text cites them; a citation inside another one's title stands under it. */
export function CitationList({ citations, label, active, onPick }: Props) {
  const items = citations.map((citation, index) => ({ citation, key: markKey('citation', index) }));
  return (
    <ReadList label={label}>
      <LongList items={items} at={indexIn('citation', active) ?? -1}>
        {({ citation, key }, isFar) => (
          <ReadItem
            key={key}
            mark={key}
            isFar={isFar}
            depth={citation.parent == null ? 0 : 1}
            title={<Title citation={citation} />}
            isActive={active === key}
            onPick={() => onPick(key)}
          >
            <Body citation={citation} />
          </ReadItem>
        )}
      </LongList>
    </ReadList>
  );
}

function Title({ citation }: { citation: CitationWords }) {
  const t = useTranslations('source');
  const date = formatDate(citation.date) || citation.dateText;
  return (
    <>
      {docType(citation.type)} <DocNumber number={citation.number} />
      {date && ` ${t('ofDate', { date })}`}
    </>
  );
}

function Body({ citation }: { citation: CitationWords }) {
  const t = useTranslations('source');
  const { issuer, title, referenceId, differences = [] } = citation;
  return (
    <>
      {issuer && <Fact label={t('issuer')}>{issuer}</Fact>}
      {title && <Fact label={t('about')}>{title}</Fact>}
      {differences.map((difference) => (
        <FindingNote
          key={difference.field}
          severity="WARNING"
          message={t('difference', {
            field: t.has(`field.${difference.field as 'date'}`)
              ? t(`field.${difference.field as 'date'}`)
              : difference.field,
            cited: difference.cited ?? '…',
            recorded: difference.recorded ?? '…',
          })}
        />
      ))}
      {referenceId ? (
        <p>
          <Link to="/van-ban/$referenceId" params={{ referenceId }}>
            {t('inDirectory')}
          </Link>
        </p>
      ) : (
        <p>{t('notInDirectory')}</p>
      )}
    </>
  );
}
