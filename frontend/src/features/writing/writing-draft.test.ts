import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, keyed, lacks, moved, newDuty, planOf } from './writing-draft';

const written = {
  subject: 'Cải cách hành chính năm 2026',
  year: 2026,
  symbol: 'KH-VPUB',
  issuerCode: 'VPUB',
  bases: ['Thực hiện Kế hoạch số 12/KH-UBND', 'Căn cứ Nghị quyết số 3'],
  purpose: ['Làm tốt.'],
  tasks: [{ text: 'Rà soát quy trình', parties: [{ role: 'LEAD' as const, unitCode: 'TONGHOP', units: [] }] }],
  organisation: [],
  duties: [],
  closing: [],
  recipients: ['UBND tỉnh'],
  signature: { authority: null, position: 'CHÁNH VĂN PHÒNG' },
};

describe('a plan that is being written', () => {
  it('comes back from the form as it went in', () => {
    expect(planOf(draftOf(written))).toEqual(written);
  });

  it('says what is missing, in the order of the form', () => {
    expect(lacks(emptyDraft(2026))).toEqual(['subject', 'tasks', 'position']);
    expect(lacks({ ...draftOf(written), duties: [newDuty()] })).toEqual(['duties']);
    expect(lacks(draftOf(written))).toEqual([]);
  });

  it('does not send rows without words, nor empty lines', () => {
    const draft = { ...draftOf(written), bases: ' một \n\n  \nhai', tasks: [keyed({ text: '  ', parties: [] })] };
    expect(planOf(draft).bases).toEqual(['một', 'hai']);
    expect(planOf(draft).tasks).toEqual([]);
  });

  it('moves a row and leaves the ends where they are', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});
