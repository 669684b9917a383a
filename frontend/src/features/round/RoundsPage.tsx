import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../shared/session/session';
import { IconButton } from '../../shared/ui/IconButton';
import { PageHeader } from '../../shared/ui/PageHeader';
import { PrintButton } from '../../shared/ui/PrintButton';
import { Tabs } from '../../shared/ui/Tabs';
import { MatrixPanel } from './MatrixPanel';
import { OpenProposals } from './OpenProposals';
import styles from './Round.module.css';
import { RoundList } from './RoundList';
import { roundsQuery } from './round-api';

const route = getRouteApi('/shell/ky-bao-cao');

/** The rounds of a year, as a list of both tiers and as units × rounds. */
export function RoundsPage() {
  const t = useTranslations('round');
  const { today } = useSession();
  const { year = Number(today.slice(0, 4)), view = 'matrix' } = route.useSearch();
  const navigate = route.useNavigate();
  const rounds = useQuery(roundsQuery(year));
  const missing = rounds.data?.reduce((sum, each) => sum + each.missing, 0) ?? 0;
  const go = (by: number) => void navigate({ search: { view, year: year + by } });
  return (
    <>
      <PageHeader
        title={t('title', { year: String(year) })}
        sentence={rounds.data && t('sentence', { rounds: rounds.data.length, missing })}
        actions={
          <>
            <IconButton label={t('yearBefore')} icon={ChevronLeft} variant="secondary" onPress={() => go(-1)} />
            <IconButton label={t('yearAfter')} icon={ChevronRight} variant="secondary" onPress={() => go(1)} />
            <PrintButton />
          </>
        }
      />
      <OpenProposals />
      <div className={styles.box}>
        <Tabs
          label={t('views')}
          value={view}
          onChange={(next) => void navigate({ search: { year, view: next }, replace: true })}
          tabs={[
            { id: 'matrix', label: t('matrix'), content: <MatrixPanel year={year} /> },
            { id: 'rounds', label: t('list'), count: rounds.data?.length, content: <RoundList query={rounds} /> },
          ]}
        />
      </div>
    </>
  );
}
