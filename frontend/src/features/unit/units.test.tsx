import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { treeOf, unitList } from '../../../tests/fake/units';
import { answer, get, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';
import type { TreeNode } from '../../generated/directory/types.gen';

const server = network();
const UNITS = '/api/directory/v1/units';

const aside = () => [
  get('/api/directory/v1/unit-events', { items: [] }),
  get('/api/directory/v1/unit-classes', { items: [] }),
];

/** The tree's answers, a branch's as pages of `size`; keeps what was asked. */
function tree(nodes: (parent: string | null) => TreeNode[], size = 100) {
  const asked: string[] = [];
  const handler = http.get(`*${UNITS}/tree`, ({ request }) => {
    const query = new URL(request.url).searchParams;
    asked.push(query.toString());
    const from = Number(query.get('cursor') ?? 0);
    const all = nodes(query.get('parent'));
    const next = from + size < all.length ? String(from + size) : null;
    return answer({ items: all.slice(from, from + size), next });
  });
  return { asked, handler };
}

describe('the tree of units', () => {
  it('asks for a branch when it is opened, by the keyboard alone, with one Tab stop', async () => {
    const { asked, handler } = tree(treeOf);
    server.use(handler, ...aside());
    const user = openPage('/don-vi', 'officer');
    const grid = await screen.findByRole('treegrid', { name: 'Cây đơn vị' });
    await within(grid).findByRole('row', { name: /Sở Tài chính/ });
    expect(asked.some((query) => query.includes('parent=u-VPUB'))).toBe(false);
    expect(grid.querySelectorAll('[tabindex="0"]').length).toBeLessThanOrEqual(1);

    const office = within(grid).getByRole('row', { name: /Văn phòng Ủy ban nhân dân tỉnh/ });
    office.focus();
    await user.keyboard('{ArrowRight}');
    expect(await within(grid).findByRole('row', { name: /Phòng Kinh tế/ })).toBeTruthy();
    expect(asked.some((query) => query.includes('parent=u-VPUB'))).toBe(true);
    expect(window.location.search).toContain('u-VPUB');
  });

  it('brings a thousand siblings a page at a time', async () => {
    const root = treeOf(null)[0] as TreeNode;
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...root,
      id: `c${index}`,
      code: `XA${index}`,
      name: `UBND xã thứ ${index}`,
      childCount: 0,
    }));
    const { handler } = tree((parent) => (parent ? many : [{ ...root, childCount: 1000 }]));
    server.use(handler, ...aside());
    const user = openPage('/don-vi', 'officer');
    const more = await screen.findByRole('row', { name: /còn 900 đơn vị/ });
    expect(screen.getAllByRole('row')).toHaveLength(102);
    await user.click(within(more).getByText(/Xem thêm/));
    expect(await screen.findByRole('row', { name: /còn 800 đơn vị/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /xã thứ 199$/ })).toBeTruthy();
  });

  it('is the one of the day that the address says, and opens a unit on that day', async () => {
    const { asked, handler } = tree(treeOf);
    server.use(handler, ...aside());
    openPage('/don-vi?asOf=2020-01-01', 'officer');
    expect(await screen.findByRole('heading', { name: 'Đơn vị tại ngày 01/01/2020' })).toBeTruthy();
    const link = await screen.findByRole('link', { name: 'Sở Tài chính' });
    expect(link.getAttribute('href')).toBe('/don-vi/u-SOTC?asOf=2020-01-01');
    expect(asked.every((query) => query.includes('asOf=2020-01-01'))).toBe(true);
  });

  it('gives way to what a search finds, by words and type', async () => {
    const asked: string[] = [];
    server.use(
      http.get(`*${UNITS}`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return answer({ items: unitList.filter((unit) => unit.type === 'DIVISION') });
      }),
      tree(treeOf).handler,
      ...aside(),
    );
    const user = openPage('/don-vi?type=DIVISION', 'officer');
    const table = await screen.findByRole('table', { name: 'Đơn vị' });
    expect(within(table).getByRole('link', { name: 'Phòng Kinh tế' })).toBeTruthy();
    await user.type(screen.getByLabelText('Tìm theo tên, mã, không cần dấu'), 'kinh te');
    await waitFor(() => expect(window.location.search).toContain('q=kinh'));
    await waitFor(() => expect(asked.at(-1)).toBe('?q=kinh%20te&type=DIVISION&size=50'));
  });

  it('offers recording and importing to an admin only', async () => {
    server.use(tree(treeOf).handler, ...aside());
    openPage('/don-vi', 'officer');
    await screen.findByRole('treegrid');
    expect(screen.queryByRole('link', { name: 'Ghi sự kiện' })).toBeNull();
  });
});
