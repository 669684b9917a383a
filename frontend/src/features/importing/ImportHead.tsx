import { CloudUpload } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docNumber } from '../../shared/format/doc-number';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { DocTitle } from '../../shared/ui/DocTitle';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { AcceptAction } from './AcceptAction';
import styles from './Import.module.css';
import { type ImportView, useIsSaving } from './import-api';
import { NextSteps } from './NextSteps';
import { tallyOf } from './review';

interface Props {
  draft: ImportView;
  onLack: () => void;
  onBlocking: () => void;
}

/** What the document is, how much is left to decide, and the decision. */
export function ImportHead({ draft, onLack, onBlocking }: Props) {
  const t = useTranslations('importing');
  const shell = useTranslations('shell.page');
  const isSaving = useIsSaving(draft.id);
  const { document } = draft;
  const tally = tallyOf(draft);
  const name = [docNumber(document.number, document.symbol), formatDate(document.issuedOn)];
  return (
    <PageHeader
      trail={
        <Breadcrumb>
          <Link to="/nhap-ke-hoach">{shell('imports')}</Link>
        </Breadcrumb>
      }
      title={
        document.number && document.issuedOn
          ? t('reviewTitleOf', { number: name[0] ?? '', date: name[1] ?? '' })
          : t('reviewTitle')
      }
      sentence={
        <>
          <DocTitle>{document.subject ?? t('noSubject')}</DocTitle>
          {draft.planId ? t('acceptedSentence') : t('reviewSentence', { must: tally.must, should: tally.should })}
          {!draft.planId && (
            <span role="status" className={styles.saved}>
              <CloudUpload aria-hidden className={styles.icon} />
              {t(isSaving ? 'saving' : 'saved')}
            </span>
          )}
        </>
      }
      actions={
        draft.planId ? (
          <NextSteps planId={draft.planId} />
        ) : (
          <AcceptAction draft={draft} onLack={onLack} onBlocking={onBlocking} />
        )
      }
    />
  );
}
