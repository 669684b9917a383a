import { describe, expect, it } from 'vitest';
import { dayOf, placeOf, shapeOf, writtenLike } from './copy-place';

describe('where a copied item stands, and what may replace it', () => {
  it('tells the part, its number from one, and the field', () => {
    expect(placeOf('/tasks/3/timeText')).toEqual({ part: 'tasks', number: 4, field: 'timeText' });
    expect(placeOf('/bases/0')).toEqual({ part: 'bases', number: 1, field: undefined });
    expect(placeOf('/subject')).toEqual({ part: 'subject', field: undefined });
    expect(placeOf('/elsewhere/0')).toBeNull();
  });

  it('asks for a day only where a whole day stands', () => {
    expect(shapeOf({ kind: 'DATE', before: '2024-06-04' })).toBe('day');
    expect(shapeOf({ kind: 'DATE', before: '08/3/2024' })).toBe('day');
    expect(shapeOf({ kind: 'DATE', before: 'Quý II/2024' })).toBe('words');
    expect(shapeOf({ kind: 'REFERENCE', before: 'Chỉ thị số 07' })).toBe('words');
    expect(shapeOf({ kind: 'UNIT', before: 'Phòng Kinh tế' })).toBe('unit');
  });

  it('writes a day as the place has it', () => {
    expect(dayOf('08/3/2024')).toBe('2024-03-08');
    expect(writtenLike('2024-06-04', '2025-06-05')).toBe('2025-06-05');
    expect(writtenLike('08/3/2024', '2025-03-09')).toBe('09/3/2025');
    expect(writtenLike('08/3/2024', '2025-02-09')).toBe('09/02/2025');
  });
});
