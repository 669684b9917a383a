import * as v from 'valibot';
import { oneOf } from '../../shared/search';

export const rowActions = ['ERROR', 'CREATE', 'CHANGE', 'SAME'] as const;

/** Which rows of the result are shown; all without it. */
export const unitImportSearch = v.object({ show: oneOf(rowActions) });
