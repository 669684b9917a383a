import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../../tests/fake/year';
import { answer, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';

const server = network();

function openYear(search: string, pages: object[]) {
  const asked: URL[] = [];
  server.use(
    http.get('*/api/plan/v1/tasks/timeline', ({ request }) => {
      asked.push(new URL(request.url));
      return answer(pages[asked.length - 1] ?? { rows: [], duties: [] });
    }),
    http.get('*/api/plan/v1/plans', () => answer({ items: [] })),
    http.get('*/api/directory/v1/units', () => answer({ items: [] })),
  );
  return { user: openPage(`/dong-thoi-gian${search}`, 'coordinator'), asked };
}

describe('the year', () => {
  it('loads all of its tasks, page by page, and says each window in figures', async () => {
    const { asked } = openYear('?year=2024', [
      { ...timeline(14), next: 'more' },
      { rows: timeline(3).rows, duties: [] },
    ]);
    const table = await screen.findByRole('table', { name: 'Dòng thời gian năm 2024' });
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]?.searchParams.get('cursor')).toBe('more');
    expect(within(table).getAllByText('01/01 – 31/12/2024').length).toBeGreaterThan(0);
    expect(within(table).getByRole('list').textContent).toContain('Báo cáo 6 tháng đầu năm 2024: 04/06/2024');
  });

  it('is one Tab stop; arrows walk the rows', async () => {
    const { user } = openYear('', [timeline(3)]);
    const table = await screen.findByRole('table', { name: 'Dòng thời gian năm 2024' });
    expect(table.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    (table.querySelector('[tabindex="0"]') as HTMLElement).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Các phòng, ban');
  });
});
