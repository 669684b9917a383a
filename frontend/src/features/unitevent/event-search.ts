import * as v from 'valibot';
import { oneOf, word } from '../../shared/search';
import { kinds } from './event-draft';

/** `unit` is the id of the unit that the event begins with. */
export const eventSearch = v.object({ kind: oneOf(kinds), unit: word });
