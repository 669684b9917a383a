import { queryOptions } from '@tanstack/react-query';
import { registerResourceGet } from '../../generated/plan/sdk.gen';
import type { RegisterEntry, RegisterFinding } from '../../generated/plan/types.gen';
import { plain } from '../../shared/api/tagged';

export type { RegisterEntry, RegisterFinding };

export const registerQuery = (year: number) =>
  queryOptions({
    queryKey: ['plans', 'register', year],
    queryFn: () => plain(registerResourceGet({ query: { year } })),
    placeholderData: (before) => before,
  });
