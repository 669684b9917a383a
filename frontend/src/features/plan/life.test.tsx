import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { history } from '../../../tests/fake/life';
import { draftPlan, ownPlan } from '../../../tests/fake/plan';
import { planText } from '../../../tests/fake/text';
import { answer, change, get, network, refusal } from '../../../tests/network';
import { openPage } from '../../../tests/page';

const server = network();

function openPlan(plan: { id: string; status: string; allowedActions: readonly string[] }, search = '') {
  const path = `/api/plan/v1/plans/${plan.id}`;
  server.use(
    get(path, plan, 5),
    http.get(`*${path}/text`, () => HttpResponse.text(planText)),
    http.get(`*${path}/copy-review`, () => refusal(404, 'http.404', '')),
    get(`${path}/history`, history),
  );
  return openPage(`/ke-hoach/${plan.id}${search}`, 'coordinator');
}

/** Opens a step of the menu; what it sends is kept. */
async function begin(name: string, path: string, plan: Parameters<typeof openPlan>[0], reply?: () => Response) {
  const step = change('post', `/api/plan/v1/plans/${plan.id}/${path}`, reply ?? (() => answer(plan, 6)));
  const user = openPlan(plan);
  server.use(step.handler);
  await user.click(await screen.findByRole('button', { name: 'Thao tác khác' }));
  await user.click(await screen.findByRole('menuitem', { name }));
  const dialog = within(await screen.findByRole('dialog'));
  return { user, dialog, sent: step.sent };
}

describe("a plan's life", () => {
  it.each([
    ['Tạm dừng', 'suspension', 'Đã tạm dừng kế hoạch.', ownPlan],
    ['Kết thúc', 'closure', 'Đã kết thúc kế hoạch.', ownPlan],
    [
      'Tiếp tục thực hiện',
      'resumption',
      'Kế hoạch được tiếp tục thực hiện.',
      {
        ...ownPlan,
        status: 'SUSPENDED',
        allowedActions: ['RESUME'],
      },
    ],
  ])('%s: asks why, and sends it in the version that was read', async (name, path, done, plan) => {
    const { user, dialog, sent } = await begin(name, path, plan);
    const go = dialog.getByRole<HTMLButtonElement>('button', { name });
    expect(go.disabled).toBe(true);
    await user.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Chờ sắp xếp tổ chức.');
    await user.click(go);
    expect(await screen.findByText(done)).toBeTruthy();
    expect(sent[0]).toEqual({
      ifMatch: '"5"',
      body: { reason: 'Chờ sắp xếp tổ chức.', orderedBy: null, on: null },
    });
  });

  it('says what to do when somebody else was faster', async () => {
    const { user, dialog } = await begin('Tạm dừng', 'suspension', ownPlan, () =>
      refusal(412, 'http.412', 'Nội dung đã thay đổi.'),
    );
    await user.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'x');
    await user.click(dialog.getByRole('button', { name: 'Tạm dừng' }));
    expect(await dialog.findByText(/vừa được người khác thay đổi/)).toBeTruthy();
  });

  it('gives a written plan its number and day at its issue', async () => {
    const issue = change('post', '/api/plan/v1/plans/p-draft/issue', () => answer(draftPlan, 6));
    const user = openPlan(draftPlan);
    server.use(issue.handler);
    await user.click(await screen.findByRole('button', { name: 'Ban hành' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Số văn bản' }), '08');
    await user.click(dialog.getByRole('button', { name: 'Ban hành' }));
    await waitFor(() => expect(issue.sent[0]?.body).toEqual({ number: '08', issuedOn: '2024-05-20' }));
    expect(issue.sent[0]?.ifMatch).toBe('"5"');
  });

  it('says why it cannot be issued, in the dialog', async () => {
    const user = openPlan(draftPlan);
    const refused = () => refusal(409, 'copy.items-open', 'Xem lại các ngày đã chuyển rồi ban hành.');
    server.use(http.post('*/api/plan/v1/plans/p-draft/issue', refused));
    await user.click(await screen.findByRole('button', { name: 'Ban hành' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Ban hành' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('Xem lại các ngày đã chuyển');
  });

  it('tells what happened with its reason, its order, and what was left undone', async () => {
    openPlan(ownPlan, '?tab=history');
    const [, , suspended, , , closed] = await screen.findAllByText(
      /^(Nhập từ|Ban hành$|Tạm dừng$|Tiếp tục|Sửa đổi$|Kết thúc$)/,
    );
    expect(suspended?.closest('li')?.textContent).toContain('Thông báo số 112/TB-VPUB, ngày 11/03/2024');
    expect(closed?.closest('li')?.textContent).toContain('Còn 7 phần việc chưa hoàn thành.');
  });
});
