import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { RoundPlan } from '../../shared/report/RoundPlan';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { ErrorState } from '../../shared/ui/ErrorState';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import { ReporterTable } from './ReporterTable';
import styles from './Round.module.css';
import { RoundActions } from './RoundActions';
import { RoundProposal } from './RoundProposal';
import { type Round, roundQuery } from './round-api';

const route = getRouteApi('/shell/ky-bao-cao/$roundId');

/** One round: who owes it, by when, who has reported. */
export function RoundPage() {
  const t = useTranslations('round');
  const { roundId } = route.useParams();
  const round = useQuery(roundQuery(roundId));
  if (round.isError) return <ErrorState error={round.error} onRetry={() => void round.refetch()} />;
  if (!round.data) return <Skeleton lines={10} />;
  const { value } = round.data;
  const missing = value.reporters.filter((each) => each.state === 'MISSING').length;
  const submitted = value.reporters.filter((each) => each.firstSubmittedOn).length;
  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/ky-bao-cao" search={{ year: value.round.year }}>
              {t('title', { year: String(value.round.year) })}
            </Link>
          </Breadcrumb>
        }
        title={value.round.name}
        sentence={
          <>
            <RoundPlan round={value.round} end=". " />
            {t('roundSentence', { submitted, all: value.reporters.length, missing })}
          </>
        }
        actions={<RoundActions round={value} />}
      />
      <RoundProposal round={value} />
      <Facts round={value} />
      {value.round.dueNote && (
        <div className={styles.note}>
          <FindingNote severity="INFO" message={value.round.dueNote} />
        </div>
      )}
      <Panel title={t('reporters')} fill="flush">
        <ReporterTable round={value} />
      </Panel>
    </>
  );
}

function Facts({ round: { round } }: { round: Round }) {
  const t = useTranslations('round');
  const facts: [string, string][] = [
    [t('due'), formatDate(round.dueOn)],
    [t('recipient'), round.recipient.name],
    [t('tierLabel'), t(`tierName.${round.tier}`)],
  ];
  if (round.periodFrom && round.periodTo) {
    facts.push([t('period'), t('fromTo', { from: formatDate(round.periodFrom), to: formatDate(round.periodTo) })]);
  }
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {round.feedsRoundId && (
        <div>
          <dt>{t('feeds')}</dt>
          <dd>
            <Link to="/ky-bao-cao/$roundId" params={{ roundId: round.feedsRoundId }}>
              {t('slack', { days: round.slackDays ?? 0 })}
            </Link>
          </dd>
        </div>
      )}
    </dl>
  );
}
