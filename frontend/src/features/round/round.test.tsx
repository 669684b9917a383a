import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { completeness, round, summaries } from '../../../tests/fake/report';
import { answer, change, get, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';

const server = network();

describe('the matrix of a year', () => {
  it('says every state in words and moves by arrows, with one Tab stop', async () => {
    server.use(get('/rounds', summaries), get('/completeness', completeness));
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

describe('one round', () => {
  it('lets the coordinator excuse a unit with a reason', async () => {
    const exempt = change('post', '/rounds/inner/reporters/NOICHINH/exemption', () => answer(round, 4));
    server.use(get('/rounds/inner', round, 3), exempt.handler);
    const user = openPage('/ky-bao-cao/inner', 'coordinator');
    await user.click(await screen.findByRole('button', { name: 'Miễn báo cáo: Phòng Nội chính' }));
    await user.type(await screen.findByRole('textbox', { name: /Lý do/ }), 'Đang sắp xếp lại tổ chức.');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Miễn báo cáo' }));
    await waitFor(() =>
      expect(exempt.sent).toEqual([{ body: { reason: 'Đang sắp xếp lại tổ chức.' }, ifMatch: '"3"' }]),
    );
  });
});
