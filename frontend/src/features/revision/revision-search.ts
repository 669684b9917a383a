import * as v from 'valibot';
import { oneOf, word } from '../../shared/search';

export const shows = ['all', 'open', 'unsure'] as const;
export const sides = ['new', 'old'] as const;

export type Show = (typeof shows)[number];
export type Side = (typeof sides)[number];

/** The change that is lit, what the list is narrowed to, and which of the two papers lies on the desk. */
export const revisionSearch = v.object({ at: word, show: oneOf(shows), side: oneOf(sides) });
