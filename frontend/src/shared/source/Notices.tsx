import { useTranslations } from 'use-intl';
import { FindingNote } from '../ui/FindingNote';
import { Link } from '../ui/Link';

interface ReferenceNotice {
  referenceId: string;
  sentence: string;
}

/** What happened to the documents that a plan or task cites since its date; the server words it. */
export function ReferenceNotices({ notices }: { notices: readonly ReferenceNotice[] | null | undefined }) {
  const t = useTranslations('source');
  return notices?.map((notice) => (
    <FindingNote key={notice.referenceId} severity="WARNING" message={notice.sentence}>
      <Link to="/van-ban/$referenceId" params={{ referenceId: notice.referenceId }}>
        {t('inDirectory')}
      </Link>
    </FindingNote>
  ));
}

interface UnitNotice {
  decisionNeeded: boolean;
  sentence: string;
}

/** What became of a unit that still holds something open. */
export function UnitNote({ notice }: { notice: UnitNotice | null | undefined }) {
  return notice && <FindingNote severity={notice.decisionNeeded ? 'WARNING' : 'INFO'} message={notice.sentence} />;
}
