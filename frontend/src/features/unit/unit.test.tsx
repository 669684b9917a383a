import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { department, events, versions } from '../../../tests/fake/units';
import { answer, change, get, network, refusal } from '../../../tests/network';
import { openPage } from '../../../tests/page';

const server = network();
const UNITS = '/api/directory/v1/units';

const contact = { officeEmail: 'stc@tinh.gov.vn', phone: null, address: null, position: null };

function unitPage(more: object = {}) {
  server.use(
    get(`${UNITS}/u-SOTC`, { ...department, contact, ...more }, 4),
    get(`${UNITS}/u-SOTC/versions`, versions),
    get(`${UNITS}/u-SOTC/events`, events),
    get(`${UNITS}/u-SOTC/successors`, { successors: [], decisionNeeded: false }),
    get(`${UNITS}/u-SOTC/classes`, []),
    get(`${UNITS}/u-SOTC/aliases`, [{ id: 'a1', spelling: 'STC', from: '2009-01-01' }]),
  );
}

describe("a unit's page", () => {
  it('tells what changed from each period to the next, and keeps what was replaced apart', async () => {
    unitPage();
    openPage('/don-vi/u-SOTC', 'officer');
    const table = await screen.findByRole('table', { name: 'Các thời kỳ' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(3);
    expect(rows[1]?.textContent).toContain('01/01/2009 đến hết 28/02/2025');
    expect(rows[1]?.textContent).toContain('Tên: Sở Tài chính - Vật giá → Sở Tài chính');
    expect(rows[1]?.getAttribute('aria-current')).toBe('true');
    expect(rows[2]?.textContent).toContain('Thành lập');
    expect(within(table).queryByText('Sở Tài chính và Đầu tư')).toBeNull();
    expect(screen.getByText(/Sở Tài chính và Đầu tư/)).toBeTruthy();
  });

  it('says who took over and that a person must decide', async () => {
    unitPage();
    server.use(
      get(`${UNITS}/u-SOTC/successors`, {
        successors: [
          { id: 'a', code: 'A', name: 'Sở A', from: '2025-03-01' },
          { id: 'b', code: 'B', name: 'Sở B', from: '2025-03-01' },
        ],
        decisionNeeded: true,
      }),
    );
    openPage('/don-vi/u-SOTC', 'officer');
    expect(await screen.findByText(/Đơn vị kế thừa từ ngày/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sở A' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sở B' })).toBeTruthy();
    const work = screen.getByRole('link', { name: 'Xem việc cần quyết định' });
    expect(work.getAttribute('href')).toBe('/nhiem-vu?unit=SOTC');
  });

  it('takes a mistaken event back with a reason, and shows why it may not', async () => {
    unitPage();
    const reversal = change('post', '/api/directory/v1/unit-events/e4/reversal', () =>
      refusal(409, 'unit.event-built-on', 'Hủy ghi nhận sự kiện ngày 01/07/2025 trước.'),
    );
    server.use(reversal.handler);
    const user = openPage('/don-vi/u-SOTC', 'admin');
    const list = await screen.findByRole('region', { name: 'Sự kiện' });
    expect(within(list).getByText('đã hủy ghi nhận')).toBeTruthy();
    await user.click(within(list).getByRole('button', { name: 'Hủy ghi nhận' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Lý do/), 'Ghi nhầm đơn vị');
    await user.click(within(dialog).getByRole('button', { name: 'Hủy ghi nhận' }));
    expect(await within(dialog).findByText(/Hủy ghi nhận sự kiện ngày/)).toBeTruthy();
    expect(reversal.sent[0]?.body).toEqual({ reason: 'Ghi nhầm đơn vị' });
  });

  it('says so when the unit was not there on the day', async () => {
    unitPage();
    server.use(http.get(`*${UNITS}/u-SOTC`, () => refusal(404, 'http.404', 'Không có.')));
    openPage('/don-vi/u-SOTC?asOf=1990-01-01', 'officer');
    expect(await screen.findByText('Đơn vị không hoạt động vào ngày này')).toBeTruthy();
  });

  it('saves the contact against the version that was read', async () => {
    unitPage();
    const saved = change('put', `${UNITS}/u-SOTC/contact`, (body: object) => answer(body, 5));
    server.use(saved.handler);
    const user = openPage('/don-vi/u-SOTC', 'admin');
    await user.click(await screen.findByRole('button', { name: 'Sửa liên hệ' }));
    await user.type(await screen.findByLabelText('Điện thoại'), '0212 3852 000');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(saved.sent).toHaveLength(1));
    expect(saved.sent[0]).toEqual({ body: { ...contact, phone: '0212 3852 000' }, ifMatch: '"4"' });
  });
});
