import { useTranslations } from 'use-intl';
import type { RoundCard } from '../../generated/report/types.gen';

interface Props {
  round: Pick<RoundCard, 'planNumber' | 'planSubject'>;
  className?: string;
  /** What stands between the plan and the words after it. */
  end?: string;
}

/** The plan that a round belongs to: rounds of two plans have the same name. */
export function RoundPlan({ round, className, end = '' }: Props) {
  const t = useTranslations('round');
  if (!round.planNumber) return null;
  return (
    <span className={className} title={round.planSubject ?? undefined}>
      {t('plan', { number: round.planNumber })}
      {end}
    </span>
  );
}
