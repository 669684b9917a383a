import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { download } from '../../shared/api/download';
import { toProblem } from '../../shared/api/problem';
import { wordsOf } from '../../shared/search';
import { Button } from '../../shared/ui/Button';
import { showToast } from '../../shared/ui/toast-store';
import type { TaskFilters } from './task-search';

/** The address of the same lines as a workbook. */
export function exportPath({ bucket, ...filters }: TaskFilters): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filters)) if (value !== undefined) query.append(key, String(value));
  for (const each of wordsOf(bucket)) query.append('bucket', each);
  const said = query.toString();
  return `/api/plan/v1/tasks/export.xlsx${said && `?${said}`}`;
}

/** All lines that the filters leave, also those that are not loaded yet, as a workbook. */
export function ExportButton({ filters }: { filters: TaskFilters }) {
  const t = useTranslations('taskList');
  const [isPending, setPending] = useState(false);
  async function get() {
    setPending(true);
    try {
      await download(exportPath(filters), t('fileName'));
    } catch (error) {
      showToast(toProblem(error).title, { tone: 'error' });
    } finally {
      setPending(false);
    }
  }
  return (
    <Button icon={FileSpreadsheet} isPending={isPending} onPress={() => void get()}>
      {t('export')}
    </Button>
  );
}
