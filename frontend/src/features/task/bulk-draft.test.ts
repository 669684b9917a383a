import { describe, expect, it } from 'vitest';
import { type BulkDraft, changeOf } from './bulk-draft';

const draft = (change: Partial<BulkDraft>): BulkDraft => ({
  status: 'IN_PROGRESS',
  percent: 50,
  text: '',
  until: null,
  unit: null,
  ...change,
});

describe('one change for many parts', () => {
  it('sends a percentage only with work under way, never a hundred', () => {
    expect(changeOf('PROGRESS', draft({ percent: 100 }))?.progress?.percent).toBe(99);
    expect(changeOf('PROGRESS', draft({ status: 'DONE' }))?.progress?.percent).toBeNull();
  });

  it('wants a reason where work cannot be done, more time is asked or another unit carries on', () => {
    const unit = { id: 'u', code: 'KINHTE', name: 'Phòng Kinh tế' };
    expect(changeOf('PROGRESS', draft({ status: 'CANNOT_DO' }))).toBeNull();
    expect(changeOf('REQUEST_EXTENSION', draft({ until: '2024-06-30', text: ' ' }))).toBeNull();
    expect(changeOf('REASSIGN', draft({ unit }))).toBeNull();
    expect(changeOf('REASSIGN', draft({ unit, text: 'Sáp nhập.' }))?.reassignment?.unitCode).toBe('KINHTE');
  });

  it('wants a day for more time and a unit to carry on', () => {
    expect(changeOf('REQUEST_EXTENSION', draft({ text: 'Chờ kinh phí.' }))).toBeNull();
    expect(changeOf('REASSIGN', draft({ text: 'Sáp nhập.' }))).toBeNull();
  });
});
