import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Link } from '../../shared/ui/Link';
import { proposalsQuery } from './proposal-api';
import styles from './Round.module.css';
import { useProposalText } from './RoundProposal';

/** The rounds on which somebody must decide since their plans changed. */
export function OpenProposals() {
  const t = useTranslations('round.proposal');
  const text = useProposalText();
  const proposals = useQuery(proposalsQuery);
  if (!proposals.data?.length) return null;
  return (
    <div className={styles.note}>
      <FindingNote severity="WARNING" message={t('open', { count: proposals.data.length })}>
        <ul>
          {proposals.data.map((proposal) => (
            <li key={proposal.id}>
              <Link to="/ky-bao-cao/$roundId" params={{ roundId: proposal.round.id }}>
                {proposal.round.name}
              </Link>
              {': '}
              {text(proposal)}
            </li>
          ))}
        </ul>
      </FindingNote>
    </div>
  );
}
