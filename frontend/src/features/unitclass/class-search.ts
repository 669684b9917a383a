import * as v from 'valibot';
import { date, word } from '../../shared/search';

export const classesSearch = v.object({ asOf: date, q: word });

export const classSearch = v.object({ asOf: date });
