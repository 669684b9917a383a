import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { calendar, feeds } from '../../../tests/fake/year';
import { answer, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';

const server = network();

function openCalendar(search = '') {
  const asked: URL[] = [];
  server.use(
    http.get('*/api/plan/v1/tasks/calendar', ({ request }) => {
      asked.push(new URL(request.url));
      return answer(calendar);
    }),
    http.get('*/api/plan/v1/plans', () => answer({ items: [] })),
    http.get('*/api/directory/v1/units', () => answer({ items: [] })),
  );
  return { user: openPage(`/lich${search}`, 'officer'), asked };
}

describe('the calendar', () => {
  it("asks for whole weeks around the month of the address's day", async () => {
    const { asked } = openCalendar('?day=2024-06-04');
    expect(await screen.findByRole('table', { name: 'Tháng 6 năm 2024' })).toBeTruthy();
    expect(asked[0]?.searchParams.get('from')).toBe('2024-05-27');
    expect(asked[0]?.searchParams.get('to')).toBe('2024-06-30');
  });

  it('is one Tab stop in which arrows walk on into the next month', async () => {
    const { user } = openCalendar('?day=2024-05-31');
    const day = await screen.findByRole('button', { name: /^Thứ Sáu, ngày 31\/05\/2024: 2 việc/ });
    expect(document.querySelectorAll('[data-day][tabindex="0"]')).toHaveLength(1);
    day.focus();
    await user.keyboard('{ArrowRight}');
    expect(await screen.findByRole('table', { name: 'Tháng 6 năm 2024' })).toBeTruthy();
    expect(window.location.search).toContain('2024-06-01');
    await waitFor(() => expect(document.activeElement?.getAttribute('data-day')).toBe('2024-06-01'));
  });

  it('shows the chosen day in full, with the way to its work', async () => {
    const { user } = openCalendar();
    await user.click(await screen.findByRole('button', { name: /^Thứ Tư, ngày 08\/05\/2024: 7 việc, 6 quá hạn/ }));
    const list = (await screen.findByRole('heading', { name: 'Thứ Tư, ngày 08/05/2024' })).closest('section');
    const links = within(list as HTMLElement).getAllByRole('link');
    expect(links[0]?.getAttribute('href')).toContain('/nhiem-vu?task=');
    expect(links.at(-1)?.getAttribute('href')).toContain('dueFrom=2024-05-08&dueTo=2024-05-08');
  });

  it('says a new address once, and takes one back on its version', async () => {
    const { user } = openCalendar();
    const revoked: (string | null)[] = [];
    server.use(
      http.get('*/api/plan/v1/calendar-feeds', () => answer(feeds)),
      http.post('*/api/plan/v1/calendar-feeds', () =>
        answer({ ...feeds[0], url: '/api/plan/v1/calendar-feeds/x.ics' }),
      ),
      http.post('*/api/plan/v1/calendar-feeds/k1/revocation', ({ request }) => {
        revoked.push(request.headers.get('If-Match'));
        return answer({});
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Liên kết lịch' }));
    await user.click(await screen.findByRole('button', { name: 'Tạo liên kết' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Liên kết mới' });
    expect(field.value).toMatch(/^http.*x\.ics$/);
    await user.click(await screen.findByRole('button', { name: /^Thu hồi liên kết/ }));
    await waitFor(() => expect(revoked).toEqual(['"1"']));
  });
});
