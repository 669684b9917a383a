import { describe, expect, it } from 'vitest';
import { clashes, emptyRecord, joined, registrationOf } from './record';

const before = { ...emptyRecord, number: '07/CT-BCA', issuer: 'Bộ Công an', subject: 'cũ' };

describe('two people who change one record', () => {
  it('do not clash when they changed other fields, and both changes stay', () => {
    const mine = { ...before, subject: 'mới' };
    const theirs = { ...before, note: 'đã đối chiếu' };
    expect(clashes(before, mine, theirs)).toEqual([]);
    expect(joined(before, mine, theirs, {})).toEqual({ ...before, subject: 'mới', note: 'đã đối chiếu' });
  });

  it('clash in a field that both changed, and the person chooses', () => {
    const mine = { ...before, subject: 'của tôi' };
    const theirs = { ...before, subject: 'của người khác' };
    expect(clashes(before, mine, theirs)).toEqual(['subject']);
    expect(joined(before, mine, theirs, {}).subject).toBe('của tôi');
    expect(joined(before, mine, theirs, { subject: 'theirs' }).subject).toBe('của người khác');
  });

  it('agree when they wrote the same', () => {
    const both = { ...before, subject: 'như nhau' };
    expect(clashes(before, both, { ...both })).toEqual([]);
  });
});

it('sends an empty field as nothing', () => {
  expect(registrationOf({ ...before, note: '  ' }).note).toBeNull();
});

it('sends each other spelling once, and what was known of it', () => {
  const known = [{ number: '07-CT/BCA', issuer: 'Bộ Công an', note: 'báo cáo 2022' }];
  const sent = registrationOf({ ...before, aliases: '07-CT/BCA\n\n 07/CTBCA \n07/CTBCA' }, known);
  expect(sent.aliases).toEqual([...known, { number: '07/CTBCA' }]);
});
