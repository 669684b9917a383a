import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { register } from '../../../tests/fake/life';
import { answer, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';

const server = network();

function openRegister(shown = register) {
  const asked: URL[] = [];
  server.use(
    http.get('*/api/plan/v1/plans/register', ({ request }) => {
      asked.push(new URL(request.url));
      return answer(shown);
    }),
  );
  return { user: openPage('/ke-hoach/so-dang-ky', 'clerk'), asked };
}

describe('the register of a year', () => {
  it('says what is amiss among the numbers, each with what to check', async () => {
    openRegister();
    expect(await screen.findByText(/^Thiếu số 03 đến 04: hãy kiểm tra/)).toBeTruthy();
    expect(screen.getByText(/^Số 07 được cấp cho nhiều văn bản/)).toBeTruthy();
    expect(screen.getByText(/^Số 10 có ngày ban hành sớm hơn/)).toBeTruthy();
    expect(screen.getByText(/^Số 9 không viết đúng thể thức/)).toBeTruthy();
  });

  it('says the next number, and keeps a cancelled plan in its row', async () => {
    openRegister();
    expect(await screen.findByText('10 số đã cấp; số tiếp theo là 13.')).toBeTruthy();
    const [row] = within(screen.getByRole('table')).getAllByRole('row', { name: /Đã hủy/ });
    expect(row?.textContent).toContain('07/KH-VPUB');
  });

  it('turns to the year before, by its address', async () => {
    const { user, asked } = openRegister();
    await user.click(await screen.findByRole('button', { name: 'Năm 2023' }));
    await waitFor(() => expect(asked.at(-1)?.searchParams.get('year')).toBe('2023'));
    expect(window.location.search).toContain('year=2023');
  });

  it('says so where nothing was numbered yet', async () => {
    openRegister({ ...register, entries: [], findings: [], next: '01' });
    expect(await screen.findByText('Chưa có số nào được cấp')).toBeTruthy();
  });
});
