import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { evidenceResourceList, evidenceResourceWithdraw } from '../../generated/plan/sdk.gen';
import type { EvidenceView } from '../../generated/plan/types.gen';
import { ifMatch, plain } from '../../shared/api/tagged';
import { upload } from '../../shared/api/upload';
import { useCommand } from '../../shared/api/use-command';

export type { EvidenceView };

/** What the server takes; it looks into the file, the ending only helps to choose. */
export const evidenceTypes = ['.pdf', '.docx', '.xlsx', '.pptx', '.odt', '.ods', '.png', '.jpg', '.jpeg', '.txt'];
export const MOST_BYTES = 25 * 1024 * 1024;
export const MOST_FILES = 20;

const pathOf = (taskId: string, partId: string) => `/api/plan/v1/tasks/${taskId}/assignments/${partId}/evidence`;

/** Where a file's bytes are. */
export const contentOf = (file: EvidenceView) => `${pathOf(file.taskId, file.assignmentId)}/${file.id}/content`;

export const evidenceQuery = (taskId: string, partId: string) =>
  queryOptions({
    queryKey: ['tasks', 'evidence', partId],
    queryFn: async (): Promise<EvidenceView[]> =>
      plain(evidenceResourceList({ path: { id: taskId, assignmentId: partId } })),
  });

/** Sends a file; `onShare` hears how much of it has left, 0 to 1. */
export function useAddEvidence(taskId: string, partId: string, onShare: (share: number) => void) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return upload<EvidenceView>(pathOf(taskId, partId), form, onShare).answer;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['tasks', 'evidence', partId] }),
  });
}

export function useWithdrawEvidence(file: EvidenceView) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: (reason: string) =>
      plain(
        evidenceResourceWithdraw({
          path: { id: file.taskId, assignmentId: file.assignmentId, evidenceId: file.id },
          body: { reason },
          headers: ifMatch(`"${file.version}"`),
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['tasks', 'evidence', file.assignmentId] }),
  });
}
