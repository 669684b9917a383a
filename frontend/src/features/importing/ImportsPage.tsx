import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../shared/ui/ErrorState';
import { FileDrop } from '../../shared/ui/FileDrop';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Import.module.css';
import { ImportTable } from './ImportTable';
import { importsQuery, useUpload } from './import-api';

/** Drop a plan, and find the earlier ones again. */
export function ImportsPage() {
  const t = useTranslations('importing');
  const navigate = useNavigate();
  const imports = useQuery(importsQuery);
  const upload = useUpload();
  const open = (importId: string) => void navigate({ to: '/nhap-ke-hoach/$importId', params: { importId } });
  return (
    <>
      <PageHeader title={t('title')} sentence={t('sentence')} />
      <div className={styles.stack}>
        <FileDrop
          title={upload.isPending ? t('reading') : t('drop')}
          hint={t('dropHint')}
          buttonLabel={t('choose')}
          accept={['.docx', '.odt', '.pdf', '.txt']}
          isPending={upload.isPending}
          onFile={(file) => upload.mutate(file, { onSuccess: (draft) => open(draft.id) })}
        />
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
