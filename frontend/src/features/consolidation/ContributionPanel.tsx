import { getRouteApi } from '@tanstack/react-router';
import { Inbox } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Report } from '../../shared/report/report-api';
import { Checkbox } from '../../shared/ui/Checkbox';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Panel } from '../../shared/ui/Panel';
import { ContributionItem } from './ContributionItem';
import type { Contribution } from './consolidation-api';
import styles from './Offers.module.css';
import type { Editing } from './use-editing';

const route = getRouteApi('/shell/tong-hop/$reportId');

interface Props {
  outline: Report['outline'];
  contributions: readonly Contribution[];
  used: ReadonlySet<string>;
  onTake?: Editing['take'];
}

/** The accepted reports by unit; the address says which one is open. */
export function ContributionPanel({ outline, contributions, used, onTake }: Props) {
  const t = useTranslations('consolidation');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (change: typeof search) => void navigate({ search: { ...search, ...change }, replace: true });
  const first = contributions.find((each) => each.paragraphs.some(({ id }) => !used.has(id))) ?? contributions[0];
  const open = search.unit ?? first?.unit.code;
  if (contributions.length === 0) {
    return (
      <Panel title={t('contributions')}>
        <EmptyState icon={Inbox} title={t('noContributions')} text={t('noContributionsText')} />
      </Panel>
    );
  }
  return (
    <Panel title={t('contributions')} fill="flush">
      <div className={styles.filter}>
        <Checkbox isSelected={search.show === 'unused'} onChange={(only) => go({ show: only ? 'unused' : undefined })}>
          {t('onlyUnused')}
        </Checkbox>
      </div>
      {contributions.map((each) => (
        <ContributionItem
          key={each.reportId}
          contribution={each}
          outline={outline}
          used={used}
          onlyUnused={search.show === 'unused'}
          isOpen={each.unit.code === open}
          onToggle={() => go({ unit: each.unit.code === open ? '' : each.unit.code })}
          onTake={onTake}
        />
      ))}
    </Panel>
  );
}
