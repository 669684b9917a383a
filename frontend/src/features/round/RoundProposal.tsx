import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { Button } from '../../shared/ui/Button';
import { FindingNote } from '../../shared/ui/FindingNote';
import { showToast } from '../../shared/ui/toast-store';
import { type Proposal, roundProposalsQuery, useDecide } from './proposal-api';
import { RejectProposal } from './RejectProposal';
import styles from './Round.module.css';
import type { Round } from './round-api';

/** What became of the plan since: a mark, or a proposal that a person decides. */
export function RoundProposal({ round: { round } }: { round: Round }) {
  const t = useTranslations('round.proposal');
  const proposals = useQuery(roundProposalsQuery(round.id));
  const open = proposals.data?.find((each) => each.decision === 'OPEN');
  return (
    <>
      {round.droppedOn && (
        <div className={styles.note}>
          <FindingNote severity="INFO" message={t('dropped', { day: formatDate(round.droppedOn) })} />
        </div>
      )}
      {round.planStatus === 'SUSPENDED' && (
        <div className={styles.note}>
          <FindingNote severity="INFO" message={t('suspended')} />
        </div>
      )}
      {open && <Decision proposal={open} />}
    </>
  );
}

function Decision({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('round.proposal');
  const decide = useDecide(proposal);
  const [rejecting, setRejecting] = useState(false);
  const accept = () => decide.mutate({ accepted: true }, { onSuccess: () => showToast(t('accepted')) });
  return (
    <div className={styles.note}>
      <FindingNote severity="WARNING" message={useProposalText()(proposal)}>
        {proposal.mayDecide && (
          <div className={styles.decision}>
            <Button variant="primary" isPending={decide.isPending} onPress={accept}>
              {t(`accept.${proposal.kind}`)}
            </Button>
            <Button onPress={() => setRejecting(true)}>{t('keep')}</Button>
          </div>
        )}
      </FindingNote>
      {rejecting && <RejectProposal proposal={proposal} onClose={() => setRejecting(false)} />}
    </div>
  );
}

/** A proposal as a sentence. */
export function useProposalText() {
  const t = useTranslations('round.proposal');
  return (proposal: Proposal) =>
    t(`text.${proposal.cause}`, {
      from: formatDate(proposal.dueOn),
      to: proposal.proposedDueOn ? formatDate(proposal.proposedDueOn) : '',
    });
}
