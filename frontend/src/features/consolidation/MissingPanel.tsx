import { useTranslations } from 'use-intl';
import { Panel } from '../../shared/ui/Panel';
import styles from './Consolidation.module.css';
import type { UnitRef } from './consolidation-api';

/** Who owes a report that is not accepted yet, by name. */
export function MissingPanel({ units }: { units: readonly UnitRef[] }) {
  const t = useTranslations('consolidation');
  return (
    <Panel title={t('missingTitle')} fill="flush">
      <ul>
        {units.map((unit) => (
          <li key={unit.code} className={styles.line}>
            {unit.name}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
