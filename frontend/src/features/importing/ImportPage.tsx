import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Skeleton } from '../../shared/ui/Skeleton';
import { importQuery, importTextQuery } from './import-api';
import { ReviewDesk } from './ReviewDesk';

const route = getRouteApi('/shell/nhap-ke-hoach/$importId');

/** The review of one imported document, or what keeps it from being shown. */
export function ImportPage() {
  const { importId } = route.useParams();
  const draft = useQuery(importQuery(importId));
  const text = useQuery(importTextQuery(importId));
  if (draft.isError) return <ErrorState error={draft.error} onRetry={() => void draft.refetch()} />;
  if (!draft.data) return <Skeleton lines={12} />;
  return <ReviewDesk key={importId} draft={draft.data.value} text={text.data} />;
}
