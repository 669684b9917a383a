import { describe, expect, it } from 'vitest';
import { extensionEffect } from './extension-effect';

describe('what more time does', () => {
  it('takes a late part out of the late ones when the new day is not over', () => {
    expect(extensionEffect('2024-05-08', '2024-05-20', '2024-05-20')).toEqual({
      days: 12,
      freesLate: true,
      staysLate: false,
    });
  });

  it('only gives days to a part that is in time', () => {
    expect(extensionEffect('2024-06-30', '2024-07-15', '2024-05-20')).toEqual({
      days: 15,
      freesLate: false,
      staysLate: false,
    });
  });

  it('says when the part would be late all the same', () => {
    expect(extensionEffect('2024-05-08', '2024-05-19', '2024-05-20')?.staysLate).toBe(true);
  });

  it('is none for a day that is not later', () => {
    expect(extensionEffect('2024-05-08', '2024-05-08', '2024-05-20')).toBeNull();
  });
});
