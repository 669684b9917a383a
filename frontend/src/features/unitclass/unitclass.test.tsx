import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { classes, classView, unitList } from '../../../tests/fake/units';
import { change, get, network, refusal } from '../../../tests/network';
import { openPage } from '../../../tests/page';

const server = network();
const CLASSES = '/api/directory/v1/unit-classes';

describe('the classes of units', () => {
  it('tell by what definition each has how many members', async () => {
    server.use(get(CLASSES, { items: classes }));
    openPage('/don-vi/nhom?q=su%20nghiep', 'officer');
    const table = await screen.findByRole('table', { name: 'Nhóm đơn vị' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.textContent).toContain('Liệt kê 3 đơn vị.');
    expect(screen.queryByRole('button', { name: 'Lập nhóm' })).toBeNull();
  });
});

describe('a class', () => {
  it('shows its members on the day and its definitions, the newest first', async () => {
    server.use(get(`${CLASSES}/c-pb`, classView));
    openPage('/don-vi/nhom/c-pb?asOf=2018-01-01', 'officer');
    const members = await screen.findByRole('table', { name: 'Thành viên' });
    expect(within(members).getAllByRole('row')).toHaveLength(5);
    const revisions = within(screen.getByRole('region', { name: 'Các lần sửa đổi' })).getAllByRole('listitem');
    expect(revisions[0]?.textContent).toContain('trực thuộc Văn phòng Ủy ban nhân dân tỉnh');
    expect(revisions[1]?.getAttribute('aria-current')).toBe('true');
  });

  it('is revised from a day on, against the version that was read', async () => {
    const revised = change<object>('post', `${CLASSES}/c-pb/revisions`, () =>
      refusal(409, 'unit-class.holds-itself', 'Nhóm không thể chứa chính nó.'),
    );
    server.use(
      get(`${CLASSES}/c-pb`, classView, 7),
      get('/api/directory/v1/units', { items: unitList.slice(0, 3) }),
      revised.handler,
    );
    const user = openPage('/don-vi/nhom/c-pb', 'admin');
    await user.click(await screen.findByRole('button', { name: 'Sửa đổi từ một ngày' }));
    const sheet = await screen.findByRole('dialog');
    await user.type(within(sheet).getAllByRole('spinbutton')[0] as HTMLElement, '01072025');
    await user.click(within(sheet).getByRole('radio', { name: 'Mọi cấp dưới' }));
    await user.click(within(sheet).getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(revised.sent).toHaveLength(1));
    expect(revised.sent[0]).toEqual({
      ifMatch: '"7"',
      body: {
        from: '2025-07-01',
        name: 'các phòng, ban',
        aliases: ['các phòng', 'các phòng, ban chuyên môn'],
        definition: { kind: 'RULE', type: 'DIVISION', parentId: 'u-VPUB', depth: 'SUBTREE' },
      },
    });
    expect(await within(sheet).findByText('Nhóm không thể chứa chính nó.')).toBeTruthy();
  });
});
