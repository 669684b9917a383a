import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiFetch } from '../../shared/api/api-fetch';

// TEMP until published
export interface ImportResponse {
  rows: {
    row: number;
    action: 'CREATE' | 'CHANGE' | 'SAME' | 'ERROR';
    code: string;
    name: string;
    messages: string[];
  }[];
  counts: { create: number; change: number; same: number; error: number };
  applied: boolean;
  findings: string[];
}
export type ImportRow = ImportResponse['rows'][number];
/** What holds for all rows of a file. */
export interface ImportOrder {
  effectiveOn: string | null;
  orderedBy: string;
}
export interface ImportList extends ImportOrder {
  file: File;
}
export function useImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ list, dryRun }: { list: ImportList; dryRun: boolean }) => {
      const body = new FormData();
      body.append('file', list.file);
      body.append('dryRun', String(dryRun));
      return (await (
        await apiFetch('/api/directory/v1/unit-imports', { method: 'POST', body })
      ).json()) as ImportResponse;
    },
    onSuccess: (outcome) => outcome.applied && queries.invalidateQueries({ queryKey: ['directory'] }),
  });
}
