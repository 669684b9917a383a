import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { units } from '../../../tests/fake/divisions';
import { triggers } from '../../../tests/fake/life';
import { evidence } from '../../../tests/fake/task-sheet';
import { rows, task } from '../../../tests/fake/tasks';
import { answer, change, get, network, refusal } from '../../../tests/network';
import { openPage } from '../../../tests/page';
import type { AssignmentView } from '../../generated/plan/types.gen';

const server = network();
const row = rows[0] as (typeof rows)[number];
const path = `/api/plan/v1/tasks/${row.taskId}/assignments/${row.assignmentId}`;

/** The sheet of a task whose one part is as given. */
async function openSheet(tab: string, part: Partial<AssignmentView>, role: 'officer' | 'coordinator' = 'officer') {
  const shown = task(row);
  server.use(
    get('/api/plan/v1/tasks', { items: rows.slice(0, 3) }),
    get(`/api/plan/v1/tasks/${row.taskId}`, {
      ...shown,
      assignments: shown.assignments.map((each) => ({ ...each, ...part })),
    }),
    get(`${path}/evidence`, evidence),
    get(`/api/plan/v1/tasks/${row.taskId}/comments`, { items: [] }),
    get('/api/plan/v1/extensions', { items: [] }),
    get('/api/plan/v1/plans', { items: [] }),
    get('/api/directory/v1/units', { items: units }),
  );
  const user = openPage(`/nhiem-vu?task=${row.taskId}&part=${row.assignmentId}&tab=${tab}`, role);
  return { user, sheet: within(await screen.findByRole('dialog')) };
}

async function typeDay(user: Awaited<ReturnType<typeof openSheet>>['user'], group: HTMLElement, digits: string) {
  await user.click(within(group).getAllByRole('spinbutton')[0] as HTMLElement);
  await user.keyboard(digits);
}

describe("the sheet of a unit's part", () => {
  it('asks for more time with a later day and a reason', async () => {
    const ask = change('post', `${path}/extensions`, () => answer({}));
    const { user, sheet } = await openSheet('extension', { allowedActions: ['REQUEST_EXTENSION'] });
    server.use(ask.handler);
    const day = await sheet.findByRole('group', { name: /Gia hạn đến ngày/ });
    await typeDay(user, day, '01052024');
    expect(sheet.getByText('Chọn ngày sau thời hạn hiện tại 08/05/2024.')).toBeTruthy();
    await typeDay(user, day, '30062024');
    await user.type(sheet.getByRole('textbox', { name: /Lý do/ }), 'Chờ thẩm định.');
    await user.click(sheet.getByRole('button', { name: 'Đề nghị gia hạn' }));
    await waitFor(() => expect(ask.sent[0]?.body).toEqual({ until: '2024-06-30', reason: 'Chờ thẩm định.' }));
  });

  it('sends a file that proves the work, and says so', async () => {
    const { user, sheet } = await openSheet('evidence', { allowedActions: ['ADD_EVIDENCE'] });
    const names: string[] = [];
    server.use(
      http.post(`*${path}/evidence`, async ({ request }) => {
        names.push(request.headers.get('Content-Type') ?? '');
        return HttpResponse.json(evidence[0], { status: 201 });
      }),
    );
    await sheet.findByText('Thả tệp minh chứng vào đây');
    const input = document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
    await user.upload(input, new File(['x'], 'bien-ban.pdf', { type: 'application/pdf' }));
    expect(await screen.findByText('Đã thêm tệp bien-ban.pdf.')).toBeTruthy();
    expect(names[0]).toContain('multipart/form-data');
  });

  it('says why a file was refused', async () => {
    const { user, sheet } = await openSheet('evidence', { allowedActions: ['ADD_EVIDENCE'] });
    server.use(
      http.post(`*${path}/evidence`, () => refusal(415, 'evidence.macro', 'Lưu lại tệp không có macro rồi gửi.')),
    );
    await sheet.findByText('Thả tệp minh chứng vào đây');
    const input = document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
    await user.upload(input, new File(['x'], 'so-lieu.xlsx'));
    expect(await screen.findByText(/Lưu lại tệp không có macro/)).toBeTruthy();
  });

  it('offers no place for files to who may only read', async () => {
    const { sheet } = await openSheet('evidence', { allowedActions: [] });
    await sheet.findByText('Bien-ban-hop-phong-15-5-2024.pdf');
    expect(sheet.queryByText('Thả tệp minh chứng vào đây')).toBeNull();
  });

  it('records the event that tasks wait for, with its source and the day that follows', async () => {
    const record = change('post', `/api/plan/v1/plans/${row.plan.id}/occurrences`, () => answer({}));
    const [waiting] = triggers;
    const { user, sheet } = await openSheet(
      'progress',
      { dueOn: null, allowedActions: ['RECORD_OCCURRENCE'] },
      'coordinator',
    );
    server.use(
      get(`/api/plan/v1/plans/${row.plan.id}/triggers`, [{ ...waiting, waiting: [row.taskId], tasks: [] }]),
      record.handler,
    );
    const form = within(await sheet.findByRole('form', { name: 'Ghi nhận sự kiện' }));
    await typeDay(user, form.getByRole('group', { name: /Ngày xảy ra/ }), '15052024');
    await typeDay(user, form.getByRole('group', { name: /Thời hạn/ }), '22052024');
    await user.type(form.getByRole('textbox', { name: /Căn cứ/ }), 'Hướng dẫn số 12/HD-CAT');
    await user.click(form.getByRole('button', { name: 'Ghi nhận sự kiện' }));
    await waitFor(() =>
      expect(record.sent[0]?.body).toEqual({
        trigger: 'có hướng dẫn của Công an tỉnh',
        taskIds: [row.taskId],
        happenedOn: '2024-05-15',
        source: 'Hướng dẫn số 12/HD-CAT',
        dueOn: '2024-05-22',
      }),
    );
  });

  it('gives the part of a merged unit to its one successor, in the version that was seen', async () => {
    const give = change('post', `${path}/reassignment`, () => answer({}));
    const { user, sheet } = await openSheet(
      'progress',
      {
        allowedActions: ['REASSIGN'],
        unitNotice: {
          kind: 'MERGED',
          successors: units.slice(1, 2),
          decisionNeeded: true,
          sentence: 'Phòng Tổng hợp đã sáp nhập vào Phòng Kinh tế.',
        },
      },
      'coordinator',
    );
    server.use(give.handler);
    const form = within(await sheet.findByRole('form', { name: 'Giao đơn vị khác' }));
    await user.click(form.getByRole('button', { name: 'Giao đơn vị khác' }));
    await waitFor(() =>
      expect(give.sent).toEqual([
        { ifMatch: '"1"', body: { unitCode: 'KINHTE', reason: 'Phòng Tổng hợp đã sáp nhập vào Phòng Kinh tế.' } },
      ]),
    );
    expect(await screen.findByText('Đã giao cho Phòng Kinh tế.')).toBeTruthy();
  });
});
