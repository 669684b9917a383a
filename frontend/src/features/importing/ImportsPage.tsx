import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../shared/ui/ErrorState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { RadioGroup } from '../../shared/ui/RadioGroup';
import { Skeleton } from '../../shared/ui/Skeleton';
import { UploadBox } from '../../shared/upload/UploadBox';
import styles from './Import.module.css';
import { ImportTable } from './ImportTable';
import { type ImportView, importsQuery } from './import-api';
import { RevisedPlan } from './RevisedPlan';

type Purpose = 'NEW' | 'REVISION';
const purposes = ['NEW', 'REVISION'] as const;

/** Drop a plan or the corrected version of one, and find the earlier ones again. */
export function ImportsPage() {
  const t = useTranslations('importing');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const imports = useQuery(importsQuery);
  const [purpose, setPurpose] = useState<Purpose>('NEW');
  const open = (importId: string) => void navigate({ to: '/nhap-ke-hoach/$importId', params: { importId } });

  function onRead(draft: ImportView) {
    void queries.invalidateQueries({ queryKey: ['imports', 'list'] });
    open(draft.id);
  }
  return (
    <>
      <PageHeader title={t('title')} sentence={t('sentence')} />
      <div className={styles.stack}>
        <RadioGroup
          label={t('purpose')}
          choices={purposes.map((id) => ({ id, label: t(`purposes.${id}`) }))}
          value={purpose}
          onChange={setPurpose}
        />
        {purpose === 'NEW' ? (
          <UploadBox path="/api/plan/v1/imports" title={t('drop')} onRead={onRead} />
        ) : (
          <RevisedPlan />
        )}
        {(imports.isPending || imports.isError || imports.data.length > 0) && (
          <Panel title={t('earlier')} fill="flush">
            {imports.isPending && <Skeleton lines={4} />}
            {imports.isError && <ErrorState error={imports.error} onRetry={() => void imports.refetch()} />}
            {imports.data && <ImportTable rows={imports.data} onOpen={open} />}
          </Panel>
        )}
      </div>
    </>
  );
}
