import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { useHasRole } from '../../shared/session/session';
import { EmptyState } from '../../shared/ui/EmptyState';
import { FileDrop } from '../../shared/ui/FileDrop';
import { FindingNote } from '../../shared/ui/FindingNote';
import { showToast } from '../../shared/ui/toast-store';
import { ImportHead } from './ImportHead';
import { ImportOptions } from './ImportOptions';
import { ImportOutcome } from './ImportOutcome';
import { type ImportList, type ImportOrder, useImport } from './import-api';
import styles from './UnitImport.module.css';

/** A list of units: tried first, row by row; recorded only when every row can be. */
export function UnitImportPage() {
  const t = useTranslations('unitImport');
  const isAdmin = useHasRole('admin');
  const [list, setList] = useState<ImportList | null>(null);
  const [order, setOrder] = useState<ImportOrder>({ effectiveOn: null, orderedBy: '' });
  const run = useImport();
  if (!isAdmin) return <EmptyState icon={Lock} title={t('noRight')} text={t('noRightText')} />;

  const attempt = (next: ImportList) => {
    setList(next);
    run.mutate({ list: next, dryRun: true });
  };
  const apply = () =>
    list &&
    run.mutate(
      { list, dryRun: false },
      { onSuccess: ({ counts }) => showToast(t('applied', { create: counts.create, change: counts.change })) },
    );
  const change = (next: ImportOrder) => {
    setOrder(next);
    // What was tried was tried with other words: it must be tried again before it is recorded.
    run.reset();
  };
  const problem = run.isError ? toProblem(run.error) : null;
  return (
    <>
      <ImportHead outcome={run.data ?? null} isPending={run.isPending} onApply={apply} />
      <div className={styles.stack}>
        {problem && <FindingNote severity="ERROR" message={problem.detail || problem.title || problem.message} />}
        {run.data && <ImportOutcome outcome={run.data} />}
        <ImportOptions order={order} onChange={change} />
        <FileDrop
          title={run.isPending ? t('reading') : list ? t('another', { name: list.file.name }) : t('drop')}
          hint={t('dropHint')}
          buttonLabel={t('choose')}
          accept={['.csv', '.xlsx']}
          isPending={run.isPending}
          onFile={(file) => attempt({ file, ...order })}
        />
      </div>
    </>
  );
}
