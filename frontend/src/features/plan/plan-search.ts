import * as v from 'valibot';
import { flag, oneOf, word } from '../../shared/search';

export const plansSearch = v.object({ q: word, citesChanged: flag });

export type PlansSearch = v.InferOutput<typeof plansSearch>;

export const planTabs = ['tasks', 'duties', 'citations', 'cascade', 'history'] as const;

export type PlanTab = (typeof planTabs)[number];

export const planSearch = v.object({ tab: oneOf(planTabs), at: word });
