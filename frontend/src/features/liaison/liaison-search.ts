import * as v from 'valibot';
import { oneOf } from '../../shared/search';

export const liaisonTabs = ['fresh', 'changed', 'confirmed'] as const;

export type LiaisonTab = (typeof liaisonTabs)[number];

export const liaisonSearch = v.object({ state: oneOf(liaisonTabs) });
