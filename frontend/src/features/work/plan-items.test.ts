import { describe, expect, it } from 'vitest';
import { planRow } from '../../../tests/fake/plan';
import { extensions } from '../../../tests/fake/task-sheet';
import { rows } from '../../../tests/fake/tasks';
import { eventItems, extensionItems, overseenItems, planItems, reassignItems } from './plan-items';
import type { ExtensionView, PlanRow, TaskRow } from './work-api';

const part = (change: Partial<TaskRow>): TaskRow => ({ ...(rows[0] as TaskRow), ...change });

describe('work of plans and tasks', () => {
  it("shows a unit's head the late parts and those due within a week, no later ones", () => {
    const days = ['2024-05-08', '2024-05-27', '2024-05-28', null];
    const items = overseenItems(
      days.map((dueOn) => part({ dueOn })),
      '2024-05-20',
    );
    expect(items.map((item) => item.dueOn)).toEqual(['2024-05-08', '2024-05-27']);
  });

  it('asks for an answer only of those who may give it', () => {
    const [open] = extensions as ExtensionView[];
    const own = { ...(open as ExtensionView), allowedActions: ['WITHDRAW' as const] };
    expect(extensionItems([open as ExtensionView, own]).map((item) => item.target)).toEqual([
      { task: open?.taskId, part: open?.assignmentId, tab: 'extension' },
    ]);
  });

  it('asks for another unit only where nobody else can know it', () => {
    const notice = { kind: 'MERGED' as const, successors: [], sentence: 'Đã sáp nhập.' };
    const held = [true, false].map((decisionNeeded) => part({ unitNotice: { ...notice, decisionNeeded } }));
    expect(reassignItems([...held, part({})])).toHaveLength(1);
  });

  it('asks only those to issue a plan who may', () => {
    const plans = [['ISSUE'], []].map((allowedActions) => ({ ...planRow, allowedActions }) as PlanRow);
    expect(planItems(plans)).toHaveLength(1);
  });

  it('asks once for the event that several tasks and units of a plan wait for', () => {
    const parts = ['a', 'b'].flatMap((taskId) =>
      [1, 2].map((unit) => part({ taskId, assignmentId: `${taskId}${unit}` })),
    );
    const other = part({ taskId: 'c', timeText: 'sau khi có Nghị quyết' });
    expect(eventItems([...parts, other]).map((item) => item.count)).toEqual([2, 1]);
  });
});
