import * as v from 'valibot';
import { oneOf, year } from '../../shared/search';

export const roundSearch = v.object({ year, view: oneOf(['rounds', 'matrix']) });
