import { useState } from 'react';
import type { FoundUnit } from '../../shared/directory/units-api';
import type { IsoDate } from '../../shared/format/date';
import type { BulkAction, BulkChange } from './bulk-api';
import type { ProgressRequest } from './task-api';

/** What a person says once for many parts. */
export interface BulkDraft {
  status: ProgressRequest['status'];
  percent: number | null;
  text: string;
  until: IsoDate | null;
  unit: FoundUnit | null;
}

/** The change that the draft asks for; null while something is missing. */
export function changeOf(action: BulkAction, { status, percent, text, until, unit }: BulkDraft): BulkChange | null {
  const said = text.trim();
  if (action === 'PROGRESS') {
    if (status === 'CANNOT_DO' && !said) return null;
    const share = status === 'IN_PROGRESS' ? Math.min(percent ?? 0, 99) : null;
    return { action, progress: { status, percent: share, note: said || null } };
  }
  if (!said) return null;
  if (action === 'REQUEST_EXTENSION') return until ? { action, extension: { until, reason: said } } : null;
  return unit ? { action, reassignment: { unitCode: unit.code, reason: said } } : null;
}

export function useBulkDraft() {
  const [draft, setDraft] = useState<BulkDraft>({
    status: 'IN_PROGRESS',
    percent: 50,
    text: '',
    until: null,
    unit: null,
  });
  return { draft, set: (change: Partial<BulkDraft>) => setDraft((before) => ({ ...before, ...change })) };
}
