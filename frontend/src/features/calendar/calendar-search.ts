import * as v from 'valibot';
import { date, word } from '../../shared/search';

/** The chosen day, whose month is shown; narrowed to a unit or a plan. */
export const calendarSearch = v.object({ day: date, unit: word, planId: word });

export type CalendarSearch = v.InferOutput<typeof calendarSearch>;
