import { useTranslations } from 'use-intl';
import { Panel } from '../../shared/ui/Panel';
import type { UnitRef } from './consolidation-api';

/** Who owes a report that is not accepted yet, by name; kept short, for what was sent stands under it. */
export function MissingPanel({ units }: { units: readonly UnitRef[] }) {
  const t = useTranslations('consolidation');
  return (
    <Panel title={t('missingTitle', { count: units.length })}>
      <p>{units.map((unit) => unit.name).join('; ')}</p>
    </Panel>
  );
}
