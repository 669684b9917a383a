import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { completeness, round, summaries } from '../../../tests/fake/rounds';
import { answer, change, get, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';

const server = network();

describe('the matrix of a year', () => {
  it('says every state in words and moves by arrows, with one Tab stop', async () => {
    server.use(get('/rounds', summaries), get('/completeness', completeness), get('/proposals', []));
    const user = openPage('/ky-bao-cao?year=2024', 'coordinator');
    const matrix = await screen.findByRole('table', { name: 'Đầy đủ và đúng hạn' });
    expect(within(matrix).getAllByText('45/KH-VPUB')).toHaveLength(5);
    const missing = within(matrix).getByRole('link', {
      name: 'Phòng Nội chính, Kế hoạch của đơn vị năm 2024: Chưa nộp, quá 12 ngày',
    });
    expect(missing.textContent).toBe('!12');
    expect(matrix.querySelectorAll('tbody a[tabindex="0"]')).toHaveLength(1);
    const stop = matrix.querySelector<HTMLElement>('tbody a[tabindex="0"]');
    stop?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(missing);
    expect(missing.tabIndex).toBe(0);
  });
});

describe('a round whose plan has changed', () => {
  const proposal = {
    id: 'x1',
    round: round.round,
    kind: 'NEW_DEADLINE',
    cause: 'DATE_CHANGED',
    dueOn: '2024-06-04',
    proposedDueOn: '2024-06-14',
    raisedAt: '2024-05-20T02:00:00Z',
    decision: 'OPEN',
    mayDecide: true,
    version: 0,
  };

  it('says what is proposed and moves the deadline when the coordinator agrees', async () => {
    const decision = change('post', '/proposals/x1/decision', () => answer({ ...proposal, decision: 'ACCEPTED' }, 1));
    server.use(get('/rounds/inner', round, 3), get('/rounds/inner/proposals', [proposal]), decision.handler);
    const user = openPage('/ky-bao-cao/inner', 'coordinator');
    await screen.findByText(/Kế hoạch đã đổi hạn/);
    await user.click(screen.getByRole('button', { name: 'Chuyển hạn' }));
    await waitFor(() => expect(decision.sent).toEqual([{ body: { accepted: true }, ifMatch: '"0"' }]));
  });

  it('asks for a reason when the round is left as it is', async () => {
    const decision = change('post', '/proposals/x1/decision', () => answer({ ...proposal, decision: 'REJECTED' }, 1));
    server.use(get('/rounds/inner', round, 3), get('/rounds/inner/proposals', [proposal]), decision.handler);
    const user = openPage('/ky-bao-cao/inner', 'coordinator');
    await user.click(await screen.findByRole('button', { name: 'Giữ nguyên' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Đã chuẩn bị xong.');
    await user.click(dialog.getByRole('button', { name: 'Giữ nguyên' }));
    await waitFor(() =>
      expect(decision.sent).toEqual([{ body: { accepted: false, reason: 'Đã chuẩn bị xong.' }, ifMatch: '"0"' }]),
    );
  });
});

describe('one round', () => {
  it('lets the coordinator excuse a unit with a reason', async () => {
    const exempt = change('post', '/rounds/inner/reporters/NOICHINH/exemption', () => answer(round, 4));
    server.use(get('/rounds/inner', round, 3), get('/rounds/inner/proposals', []), exempt.handler);
    const user = openPage('/ky-bao-cao/inner', 'coordinator');
    await user.click(await screen.findByRole('button', { name: 'Miễn báo cáo: Phòng Nội chính' }));
    await user.type(await screen.findByRole('textbox', { name: /Lý do/ }), 'Đang sắp xếp lại tổ chức.');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Miễn báo cáo' }));
    await waitFor(() =>
      expect(exempt.sent).toEqual([{ body: { reason: 'Đang sắp xếp lại tổ chức.' }, ifMatch: '"3"' }]),
    );
  });
});
