import * as v from 'valibot';
import { oneOf, word, year } from '../../shared/search';

export const consolidationsSearch = v.object({ year });

/** `unit` is the one whose report is open at the side. */
export const consolidationSearch = v.object({ unit: word, show: oneOf(['unused']) });
