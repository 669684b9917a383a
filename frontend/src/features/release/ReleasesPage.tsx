import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { type TabItem, Tabs } from '../../shared/ui/Tabs';
import { QueryList } from './QueryList';
import { ReleaseTable } from './ReleaseTable';
import { ReportTable } from './ReportTable';
import { officialReportsQuery, releasesQuery } from './release-api';
import type { ReleaseTab } from './release-search';

const route = getRouteApi('/shell/phat-hanh');

/** The office's reports by what is to be done with them. */
export function ReleasesPage() {
  const t = useTranslations('release');
  const { state = 'waiting' } = route.useSearch();
  const navigate = route.useNavigate();
  const waiting = useQuery(officialReportsQuery('AWAITING_APPROVAL'));
  const approved = useQuery(officialReportsQuery('APPROVED'));
  const issued = useQuery(releasesQuery);
  const count = { waiting: waiting.data?.length, approved: approved.data?.length, issued: issued.data?.length };
  const tab = (id: ReleaseTab, content: TabItem<ReleaseTab>['content']) => ({
    id,
    label: t(`tab.${id}`),
    count: count[id],
    content,
  });
  return (
    <>
      <PageHeader
        title={t('title')}
        sentence={t('sentence', {
          waiting: count.waiting ?? 0,
          approved: count.approved ?? 0,
          issued: count.issued ?? 0,
        })}
      />
      <Panel fill="flush">
        <Tabs
          label={t('tabs')}
          value={state}
          onChange={(next) => void navigate({ search: { state: next } })}
          tabs={[
            tab('waiting', <QueryList tab="waiting" query={waiting} show={(rows) => <ReportTable reports={rows} />} />),
            tab(
              'approved',
              <QueryList tab="approved" query={approved} show={(rows) => <ReportTable reports={rows} />} />,
            ),
            tab('issued', <QueryList tab="issued" query={issued} show={(rows) => <ReleaseTable releases={rows} />} />),
          ]}
        />
      </Panel>
    </>
  );
}
