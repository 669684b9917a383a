import * as v from 'valibot';
import { oneOf, word } from '../../shared/search';

export const importTabs = ['tasks', 'duties', 'citations', 'findings'] as const;

export type ImportTab = (typeof importTabs)[number];

/** The open tab and the item that is lit, `finding-3`: a link shows what its sender looked at. */
export const importSearch = v.object({ tab: oneOf(importTabs), at: word });
