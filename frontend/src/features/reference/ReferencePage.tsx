import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Tagged } from '../../shared/api/tagged';
import { ErrorState } from '../../shared/ui/ErrorState';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Skeleton } from '../../shared/ui/Skeleton';
import { CitedPanel } from './CitedPanel';
import { CiteForms } from './CiteForms';
import { DecisionList } from './DecisionList';
import { DifferencesPanel } from './DifferencesPanel';
import { DuplicatesNote } from './DuplicatesNote';
import { FactsPanel } from './FactsPanel';
import styles from './Page.module.css';
import { ReferenceHead } from './ReferenceHead';
import { RelationsPanel } from './RelationsPanel';
import { type ReferenceView, referenceQuery } from './reference-api';
import { StandingPanel } from './StandingPanel';

const route = getRouteApi('/shell/van-ban/$referenceId');

/** All that is known of one legal document, on one day. */
export function ReferencePage() {
  const { referenceId } = route.useParams();
  const { asOf, merged } = route.useSearch();
  const document = useQuery(referenceQuery(referenceId, asOf));
  if (document.isError) return <ErrorState error={document.error} onRetry={() => void document.refetch()} />;
  if (!document.data) return <Skeleton lines={12} />;
  const { mergedInto, number } = document.data.value;
  if (mergedInto) {
    return (
      <Navigate
        to="/van-ban/$referenceId"
        params={{ referenceId: mergedInto }}
        search={{ asOf, merged: number }}
        replace
      />
    );
  }
  return <Page document={document.data} asOf={asOf} merged={merged} />;
}

interface PageProps {
  document: Tagged<ReferenceView>;
  asOf: string | undefined;
  merged: string | undefined;
}

function Page({ document, asOf, merged }: PageProps) {
  const t = useTranslations('reference');
  const navigate = route.useNavigate();
  const { value } = document;
  return (
    <>
      <ReferenceHead document={document} />
      <div className={styles.page}>
        {merged && <FindingNote severity="INFO" message={t('page.mergedInto', { number: merged })} />}
        <div className={styles.onScreen}>
          {value.allowedActions.includes('MERGE') && <DuplicatesNote id={value.id} />}
        </div>
        <div className={styles.areas}>
          <div className={styles.cited}>
            <CiteForms citation={value.citation} note={value.note} />
          </div>
          <div className={styles.standing}>
            <StandingPanel
              document={value}
              asOf={asOf}
              onDay={(day) => void navigate({ search: { asOf: day ?? undefined }, replace: true })}
            />
          </div>
          <div className={styles.differing}>
            <DifferencesPanel document={value} />
          </div>
          <div className={styles.told}>
            <FactsPanel document={value} />
            <DecisionList decisions={value.decisions} />
          </div>
        </div>
        <RelationsPanel document={value} />
        <CitedPanel id={value.id} />
      </div>
    </>
  );
}
