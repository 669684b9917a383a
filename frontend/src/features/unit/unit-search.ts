import * as v from 'valibot';
import { unitTypes } from '../../shared/directory/unit-types';
import { date, oneOf, word } from '../../shared/search';

/** `open` lists the ids of the open branches; without it the roots are open. */
export const unitsSearch = v.object({ q: word, asOf: date, type: oneOf(unitTypes), open: word });

export type UnitsSearch = v.InferOutput<typeof unitsSearch>;

export const unitSearch = v.object({ asOf: date });
