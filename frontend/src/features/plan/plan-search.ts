import * as v from 'valibot';
import { oneOf, word } from '../../shared/search';

export const plansSearch = v.object({ q: word });

export const planTabs = ['tasks', 'duties', 'citations'] as const;

export type PlanTab = (typeof planTabs)[number];

export const planSearch = v.object({ tab: oneOf(planTabs), at: word });
