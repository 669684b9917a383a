import * as v from 'valibot';
import { word } from '../../shared/search';

export const referenceSearch = v.object({ q: word, id: word });
