import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { DocTitle } from '../../shared/ui/DocTitle';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { AcceptAction } from './AcceptAction';
import { HeadPanel } from './HeadPanel';
import type { ImportView } from './import-api';
import { lackOf } from './lack';

/** What the document is, what it still lacks, and the decision. */
export function ImportHead({ draft, etag }: { draft: ImportView; etag: string }) {
  const t = useTranslations('importing');
  const shell = useTranslations('shell.page');
  const head = useRef<HTMLDetailsElement>(null);
  const open = draft.findings.filter((finding) => finding.decision === 'OPEN');
  const errors = open.filter((finding) => finding.severity === 'ERROR').length;
  const lack = lackOf(draft.document);
  const todo = errors + (lack ? (lack === 'both' ? 2 : 1) : 0);

  function goToLack() {
    if (!head.current) return;
    head.current.open = true;
    head.current.querySelector<HTMLElement>('[data-lacks] :is(input, [role="spinbutton"])')?.focus();
  }

  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/nhap-ke-hoach">{shell('imports')}</Link>
          </Breadcrumb>
        }
        title={t('reviewTitle')}
        sentence={
          <>
            <DocTitle>{draft.document.subject ?? t('noSubject')}</DocTitle>
            {t('reviewSentence', { findings: open.length, todo })}
          </>
        }
        actions={
          draft.planId ? (
            <Link to="/ke-hoach/$planId" params={{ planId: draft.planId }} look="primary">
              {t('openPlan')}
            </Link>
          ) : (
            <AcceptAction draft={draft} etag={etag} errors={errors} onLack={goToLack} />
          )
        }
      />
      {!draft.planId && <HeadPanel ref={head} draft={draft} />}
    </>
  );
}
