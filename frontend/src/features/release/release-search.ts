import * as v from 'valibot';
import { oneOf } from '../../shared/search';

export const releaseTabs = ['waiting', 'approved', 'issued'] as const;

export type ReleaseTab = (typeof releaseTabs)[number];

export const releaseSearch = v.object({ state: oneOf(releaseTabs) });
