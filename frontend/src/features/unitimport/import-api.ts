import { useQueryClient } from '@tanstack/react-query';
import { unitImportResourceAdd } from '../../generated/directory/sdk.gen';
import type { ImportResponse, ImportRow } from '../../generated/directory/types.gen';
import { plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';
import type { IsoDate } from '../../shared/format/date';

export type { ImportResponse, ImportRow };

/** What holds for all rows of a file. */
export interface ImportOrder {
  effectiveOn: IsoDate | null;
  orderedBy: string;
}

export interface ImportList extends ImportOrder {
  file: File;
}

/** Tries a list, or records it: all its rows or none. */
export function useImport() {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: ({ list, dryRun }: { list: ImportList; dryRun: boolean }): Promise<ImportResponse> =>
      plain(
        unitImportResourceAdd({
          body: {
            file: list.file,
            dryRun,
            effectiveOn: list.effectiveOn ?? undefined,
            orderedBy: list.orderedBy.trim() || undefined,
          },
        }),
      ),
    onSuccess: (outcome) => outcome.applied && queries.invalidateQueries({ queryKey: ['directory'] }),
  });
}
