import * as v from 'valibot';
import { date, word } from '../../shared/search';

export const unitSearch = v.object({ q: word, asOf: date });
