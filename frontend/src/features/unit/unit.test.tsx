import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { answer, get, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';
import type { UnitClassResponse, UnitResponse } from '../../generated/directory/types.gen';

const server = network();

const unit = (code: string, name: string, parentId: string | null, type: UnitResponse['type']): UnitResponse => ({
  id: code,
  code,
  name,
  shortName: name,
  type,
  parentId,
  validFrom: '2016-01-01',
});
const office = unit('VPUB', 'Văn phòng', null, 'OFFICE');
const division = unit('TONGHOP', 'Phòng Tổng hợp', 'VPUB', 'DIVISION');
const classes: UnitClassResponse[] = [
  { id: 'c', code: 'CAC_PHONG_BAN', name: 'các phòng, ban', members: [division] } as unknown as UnitClassResponse,
];

it('shows each unit under the one it belongs to, and what a class of units means', async () => {
  server.use(
    get('/api/directory/v1/units', { items: [division, office] }),
    get('/api/directory/v1/unit-classes', { items: classes }),
  );
  openPage('/don-vi', 'officer');
  const table = await screen.findByRole('table', { name: 'Đơn vị' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    'Văn phòngVPUBVăn phòng01/01/2016',
    'Phòng Tổng hợpTONGHOPPhòng, ban01/01/2016',
  ]);
  const group = await screen.findByRole('region', { name: 'Nhóm đơn vị' });
  expect(await within(group).findByText('Phòng Tổng hợp')).toBeTruthy();
});

it('asks the directory for the words and the day that the address says', async () => {
  const asked: string[] = [];
  server.use(
    http.get('*/api/directory/v1/units', ({ request }) => {
      asked.push(new URL(request.url).search);
      return answer({ items: [] });
    }),
    get('/api/directory/v1/unit-classes', { items: [] }),
  );
  const user = openPage('/don-vi?asOf=2020-01-01', 'officer');
  expect(await screen.findByRole('heading', { name: 'Đơn vị tại ngày 01/01/2020' })).toBeTruthy();
  await user.type(screen.getByLabelText('Tìm theo tên, không cần dấu'), 'tong hop');
  await waitFor(() => expect(window.location.search).toContain('q=tong'));
  await waitFor(() => expect(asked.at(-1)).toBe('?q=tong%20hop&asOf=2020-01-01&size=100'));
  expect(await screen.findByText('Không thấy đơn vị nào')).toBeTruthy();
});
