import * as v from 'valibot';
import { word, year } from '../../shared/search';

/** The year shown, narrowed to a unit or a plan. */
export const timelineSearch = v.object({ year, unit: word, planId: word });

export type TimelineSearch = v.InferOutput<typeof timelineSearch>;
