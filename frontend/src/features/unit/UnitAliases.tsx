import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import { AddAliasDialog, EndAliasDialog } from './AliasDialogs';
import styles from './Unit.module.css';
import type { UnitView } from './unit-api';
import { type Alias, aliasesQuery } from './unit-facts-api';
import { usePeriodWords } from './VersionTable';

/** How else documents spell it, and from when to when. */
export function UnitAliases({ unit }: { unit: UnitView }) {
  const t = useTranslations('unit');
  const period = usePeriodWords();
  const aliasWords = ({ from, to }: Alias) => period({ validFrom: from ?? unit.foundedOn, validTo: to });
  const aliases = useQuery(aliasesQuery(unit.id));
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Alias | null>(null);
  const mayEdit = unit.allowedActions.includes('EDIT_ALIASES');
  return (
    <Panel
      title={t('aliases')}
      fill="flush"
      aside={
        mayEdit && (
          <Button size="s" variant="quiet" icon={Plus} onPress={() => setAdding(true)}>
            {t('addAlias')}
          </Button>
        )
      }
    >
      {aliases.isPending && <Skeleton lines={3} />}
      {aliases.isError && <ErrorState error={aliases.error} onRetry={() => void aliases.refetch()} />}
      {aliases.data?.length === 0 && <p className={styles.note}>{t('noAliases')}</p>}
      <ul>
        {aliases.data?.map((alias) => (
          <li key={alias.id} className={styles.line}>
            <span className={styles.value}>
              <span>{alias.spelling}</span>
              <span className={styles.quiet}>{aliasWords(alias)}</span>
            </span>
            {mayEdit && !alias.to && (
              <Button
                size="s"
                variant="quiet"
                aria-label={t('endAliasOf', { spelling: alias.spelling })}
                onPress={() => setEnding(alias)}
              >
                {t('endAlias')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {adding && <AddAliasDialog unitId={unit.id} onClose={() => setAdding(false)} />}
      {ending && <EndAliasDialog unitId={unit.id} alias={ending} onClose={() => setEnding(null)} />}
    </Panel>
  );
}
