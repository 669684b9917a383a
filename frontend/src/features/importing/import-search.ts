import * as v from 'valibot';
import { oneOf, word } from '../../shared/search';

export const importTabs = ['tasks', 'duties', 'citations', 'findings', 'document'] as const;
export const shows = ['all', 'findings', 'blocking'] as const;

export type ImportTab = (typeof importTabs)[number];
/** What the lists are narrowed to: all, what has an open finding, what stands in the way. */
export type Show = (typeof shows)[number];

/** The open tab, the narrowing and the item that is lit, `finding-3`: a link shows what its sender looked at. */
export const importSearch = v.object({ tab: oneOf(importTabs), show: oneOf(shows), at: word });
