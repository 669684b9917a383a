import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Panel } from '../../shared/ui/Panel';
import { RadioGroup } from '../../shared/ui/RadioGroup';
import type { ImportResponse } from './import-api';
import { rowActions } from './import-search';
import { RowTable } from './RowTable';
import styles from './UnitImport.module.css';

const route = getRouteApi('/shell/don-vi/nhap');

/** Rows that are shown at first, and with each "more". */
const STEP = 200;

/** What each row does, or why it cannot; those with errors first when there are any. */
export function ImportOutcome({ outcome }: { outcome: ImportResponse }) {
  const t = useTranslations('unitImport');
  const ui = useTranslations('ui');
  const { show } = route.useSearch();
  const navigate = route.useNavigate();
  const [shown, setShown] = useState(STEP);
  const { counts, rows, findings } = outcome;
  const of = { CREATE: counts.create, CHANGE: counts.change, SAME: counts.same, ERROR: counts.error };
  const fitting = show ? rows.filter((row) => row.action === show) : rows;
  return (
    <>
      {findings.map((finding) => (
        <FindingNote key={finding} severity="WARNING" message={finding} />
      ))}
      <Panel title={t('rows', { count: rows.length })} fill="flush">
        <div className={styles.filter}>
          <RadioGroup
            label={t('show')}
            choices={[
              { id: 'ALL' as const, label: t('all', { count: rows.length }) },
              ...rowActions.map((id) => ({ id, label: t(`only.${id}`, { count: of[id] }) })),
            ]}
            value={show ?? 'ALL'}
            onChange={(next) => void navigate({ search: { show: next === 'ALL' ? undefined : next }, replace: true })}
          />
        </div>
        {fitting.length === 0 && <p className={styles.note}>{t('noRows')}</p>}
        {fitting.length > 0 && <RowTable rows={fitting.slice(0, shown)} />}
        {fitting.length > shown && (
          <div className={styles.more}>
            <Button variant="quiet" onPress={() => setShown(shown + STEP)}>
              {ui('more')}
            </Button>
          </div>
        )}
      </Panel>
    </>
  );
}
