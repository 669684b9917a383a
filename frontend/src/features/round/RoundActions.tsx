import { useNavigate } from '@tanstack/react-router';
import { FilePenLine, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useStart } from '../../shared/report/report-api';
import { useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { Link } from '../../shared/ui/Link';
import { AddReporters } from './AddReporters';
import type { Round } from './round-api';

/** Begin or open the own report, and expect more units. */
export function RoundActions({ round }: { round: Round }) {
  const t = useTranslations('round');
  const navigate = useNavigate();
  const { unit } = useSession();
  const start = useStart();
  const [adding, setAdding] = useState(false);
  const own = round.reporters.find((each) => each.unit.code === unit.code)?.reportId;
  const official = round.round.tier === 'EXTERNAL';
  const to = official ? '/tong-hop/$reportId' : '/bao-cao/$reportId';
  const open = (reportId: string) => void navigate({ to, params: { reportId } });
  return (
    <>
      {round.allowedActions.includes('ADD_REPORTERS') && (
        <Button icon={UserRoundPlus} onPress={() => setAdding(true)}>
          {t('addReporters')}
        </Button>
      )}
      {own && (
        <Link to={to} params={{ reportId: own }} look="primary">
          {t(official ? 'openConsolidated' : 'openReport')}
        </Link>
      )}
      {!own && round.allowedActions.includes('START_REPORT') && (
        <Button
          variant="primary"
          icon={FilePenLine}
          isPending={start.isPending}
          onPress={() => start.mutate(round.round.id, { onSuccess: (report) => open(report.value.id) })}
        >
          {t(official ? 'startConsolidated' : 'startReport')}
        </Button>
      )}
      {adding && <AddReporters round={round} onClose={() => setAdding(false)} />}
    </>
  );
}
