import { describe, expect, it } from 'vitest';
import { Problem } from '../../shared/api/problem';
import { faultsOf } from './faults';

const refused = new Problem(400, {
  violations: [
    { field: 'tasks[1].text', message: 'Quá dài.' },
    { field: 'duties[0].reporters[2].unitCode', message: 'Không có đơn vị này.' },
  ],
});

describe('what the server says of a field', () => {
  it('is told at that field and at no other', () => {
    const fault = faultsOf(refused);
    expect(fault('tasks[1].text')).toBe('Quá dài.');
    expect(fault('tasks[0].text')).toBeUndefined();
    expect(fault('tasks[1].te')).toBeUndefined();
  });

  it('is told at the field that holds the refused part', () => {
    expect(faultsOf(refused)('duties[0].reporters')).toBe('Không có đơn vị này.');
  });

  it('is nothing while nothing was refused', () => {
    expect(faultsOf(null)('subject')).toBeUndefined();
  });
});
