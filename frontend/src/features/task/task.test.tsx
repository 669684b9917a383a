import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { extensions } from '../../../tests/fake/task-sheet';
import { rows, task } from '../../../tests/fake/tasks';
import { answer, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';

const server = network();

/** The table over these rows; the addresses that were asked are kept. */
function openTasks(search = '') {
  const asked: URL[] = [];
  server.use(
    http.get('*/api/plan/v1/tasks', ({ request }) => {
      asked.push(new URL(request.url));
      return answer({ items: rows.slice(0, 5) });
    }),
    http.get('*/api/plan/v1/tasks/:id', () => answer(task(rows[1] as (typeof rows)[number]))),
    http.get('*/api/plan/v1/tasks/:id/assignments/:part/evidence', () => answer([])),
    http.get('*/api/plan/v1/tasks/:id/comments', () => answer({ items: [] })),
    http.get('*/api/plan/v1/extensions', () => answer({ items: extensions })),
    http.get('*/api/plan/v1/plans', () => answer({ items: [] })),
    http.get('*/api/directory/v1/units', () => answer({ items: [] })),
  );
  return { user: openPage(`/nhiem-vu${search}`, 'officer'), asked };
}

describe('the task table', () => {
  it('asks for what its address says', async () => {
    const { asked } = openTasks('?bucket=OPEN_LATE&dueTo=2024-06-30');
    await screen.findByRole('table', { name: 'Nhiệm vụ' });
    expect(asked[0]?.searchParams.get('bucket')).toBe('OPEN_LATE');
    expect(asked[0]?.searchParams.get('dueTo')).toBe('2024-06-30');
  });

  it('says what became of the unit and of the cited document, with what to decide', async () => {
    const { user } = openTasks();
    const shown = task(rows[1] as (typeof rows)[number]);
    const merged = 'Phòng A đã sáp nhập vào Phòng B từ ngày 01/07/2025: chọn đơn vị tiếp tục thực hiện.';
    const replaced = 'Chỉ thị 07/CT đã được thay thế bởi 06/CT từ ngày 07/05/2025.';
    const unitNotice = { kind: 'MERGED', successors: [], decisionNeeded: true, sentence: merged };
    const notices = [{ referenceId: 'r1', kind: 'REPLACED', citations: [0], sentence: replaced }];
    const assignments = shown.assignments.map((part) => ({ ...part, unitNotice }));
    server.use(http.get('*/api/plan/v1/tasks/:id', () => answer({ ...shown, assignments, notices })));
    const table = await screen.findByRole('table', { name: 'Nhiệm vụ' });
    await user.click(within(table).getAllByRole('link', { name: /Kiểm tra, đánh giá/ })[0] as HTMLElement);
    const sheet = await screen.findByRole('dialog');
    await waitFor(() => expect(sheet.textContent).toContain(merged));
    expect(sheet.textContent).toContain(replaced);
  });

  it('asks for open work of ended units by its address', async () => {
    const { user, asked } = openTasks('?needsDecision=true');
    const box = await screen.findByRole('checkbox', { name: 'Đơn vị đã sáp nhập, giải thể' });
    expect(asked[0]?.searchParams.get('needsDecision')).toBe('true');
    await user.click(box);
    await waitFor(() => expect(window.location.search).not.toContain('needsDecision'));
  });

  it('puts a search into the address', async () => {
    const { user, asked } = openTasks();
    await user.type(await screen.findByRole('searchbox'), 'noi quy');
    await waitFor(() => expect(window.location.search).toContain('q=noi'));
    expect(asked.at(-1)?.searchParams.get('q')).toBe('noi quy');
  });

  it('says how late work is, in words', async () => {
    openTasks();
    expect((await screen.findAllByText('quá 12 ngày')).length).toBeGreaterThan(0);
  });

  it('records progress in a side sheet, on the version that was seen', async () => {
    const { user } = openTasks();
    const said: { body: unknown; ifMatch: string | null }[] = [];
    server.use(
      http.post('*/api/plan/v1/tasks/:id/assignments/:part/progress', async ({ request }) => {
        said.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        return answer({});
      }),
    );
    const table = await screen.findByRole('table', { name: 'Nhiệm vụ' });
    await user.click(within(table).getAllByRole('link', { name: /Kiểm tra, đánh giá/ })[0] as HTMLElement);
    const sheet = await screen.findByRole('dialog');
    await user.type(await within(sheet).findByLabelText('Kết quả, nội dung đã làm'), 'Đã kiểm tra.');
    await user.click(within(sheet).getByRole('button', { name: 'Lưu tiến độ' }));
    expect(await screen.findByText('Đã lưu tiến độ.')).toBeTruthy();
    expect(said[0]).toMatchObject({ ifMatch: '"1"', body: { status: 'IN_PROGRESS', note: 'Đã kiểm tra.' } });
    await waitFor(() => expect(window.location.search).not.toContain('task='));
  });

  it('asks for several states at once, and in the order of a pressed head', async () => {
    const { user, asked } = openTasks('?bucket=OPEN_LATE%2COPEN_ON_TIME');
    const table = await screen.findByRole('table', { name: 'Nhiệm vụ' });
    expect(asked[0]?.searchParams.getAll('bucket')).toEqual(['OPEN_LATE', 'OPEN_ON_TIME']);
    await user.click(within(table).getByRole('button', { name: 'Đơn vị' }));
    await waitFor(() => expect(asked.at(-1)?.searchParams.get('sort')).toBe('UNIT'));
  });

  it('changes the marked rows at once and says row by row what became of them', async () => {
    const { user } = openTasks();
    const sent: { rows: { assignmentId: string; version: number }[] }[] = [];
    server.use(
      http.post('*/api/plan/v1/tasks/bulk', async ({ request }) => {
        const body = (await request.json()) as (typeof sent)[number];
        sent.push(body);
        return answer({
          results: body.rows.map(({ assignmentId }, index) =>
            index === 0
              ? { assignmentId, status: 'REFUSED', problem: { code: 'http.412', title: 'Đã có người cập nhật.' } }
              : { assignmentId, status: 'CHANGED', version: 2 },
          ),
        });
      }),
    );
    const table = await screen.findByRole('table', { name: 'Nhiệm vụ' });
    const [first] = within(table).getAllByRole('row').slice(1);
    first?.focus();
    await user.keyboard(' {ArrowDown}{ArrowDown}{Shift>} {/Shift}');
    expect((await screen.findByText('Đã chọn 3 phần việc')).textContent).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Cập nhật tiến độ' }));
    await user.click(await screen.findByRole('button', { name: 'Cập nhật 3 phần việc' }));
    expect(await screen.findByText('2 phần việc đã cập nhật, 1 không cập nhật được.')).toBeTruthy();
    expect(screen.getByText('Đã có người cập nhật.')).toBeTruthy();
    expect(sent[0]?.rows.map((row) => row.version)).toEqual([1, 1, 1]);
    await user.click(screen.getAllByRole('button', { name: 'Đóng' }).at(-1) as HTMLElement);
    expect(await screen.findByText('Đã chọn 1 phần việc')).toBeTruthy();
  });

  it('shows what granting more time does before it is granted', async () => {
    const row = rows[0] as (typeof rows)[number];
    const { user } = openTasks(`?task=${row.taskId}&part=${row.assignmentId}&tab=extension`);
    const decided: { body: unknown; ifMatch: string | null }[] = [];
    server.use(
      http.get('*/api/plan/v1/tasks/:id', () => answer(task(row))),
      http.post('*/api/plan/v1/extensions/e2/decision', async ({ request }) => {
        decided.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        return answer({});
      }),
    );
    const sheet = await screen.findByRole('dialog');
    expect(await within(sheet).findByText(/từ 08\/05\/2024 sang 30\/06\/2024, thêm 53 ngày/)).toBeTruthy();
    expect((within(sheet).getByRole('button', { name: 'Không đồng ý' }) as HTMLButtonElement).disabled).toBe(true);
    await user.click(within(sheet).getByRole('button', { name: 'Đồng ý gia hạn' }));
    await waitFor(() => expect(decided).toHaveLength(1));
    expect(decided[0]).toMatchObject({ ifMatch: '"1"', body: { granted: true, until: '2024-06-30' } });
  });
});
