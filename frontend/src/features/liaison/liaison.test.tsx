import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, change, get, network } from '../../../tests/network';
import { event, release } from '../../../tests/office-release';
import { openPage } from '../../../tests/page';
import type { ReceiptRequest } from '../../generated/report/types.gen';
import { latestOf, tabOf } from './latest';

const server = network();
const feed = (...items: object[]) => get('/liaison/releases', { items, next: 'c' });

describe('the releases of the police', () => {
  it('are new until they are confirmed, and each is shown once with its last event', () => {
    const issued = event('ISSUED');
    const recalled = { ...event('RECALLED'), at: '2024-05-21T03:00:00Z' };
    expect(latestOf([issued, recalled])).toEqual([recalled]);
    expect(tabOf(issued)).toBe('fresh');
    expect(tabOf(event('ISSUED', { lastReceipt: '03' }))).toBe('confirmed');
    expect(tabOf(event('RECALLED', { lastReceipt: '03' }))).toBe('changed');
    expect(tabOf(event('REPLACED', { lastReceipt: '15' }))).toBe('confirmed');
  });

  it('open on what is new, with the number and the sender', async () => {
    server.use(feed(event('ISSUED')));
    openPage('/cong-an', 'liaison');
    const table = await screen.findByRole('table', { name: 'Mới' });
    expect(within(table).getByRole('link', { name: '05/BC-VPUB' })).toBeTruthy();
    expect(screen.getByText(/1 bản mới chưa xác nhận/)).toBeTruthy();
  });

  it('are the first page of the liaison, and the only one in the menu', async () => {
    server.use(feed(event('ISSUED')));
    openPage('/', 'liaison');
    await screen.findByRole('table', { name: 'Mới' });
    const menu = screen.getByRole('navigation', { name: 'Điều hướng chính' });
    expect(within(menu).getAllByRole('link')).toHaveLength(1);
  });

  it('say so when there is none', async () => {
    server.use(feed());
    openPage('/cong-an', 'liaison');
    expect(await screen.findByText('Không có bản phát hành mới')).toBeTruthy();
  });
});

describe('one release', () => {
  const opened = (...events: object[]) => server.use(feed(...events), get('/liaison/releases/rel1', release));

  it('is read in the official layout', async () => {
    opened(event('ISSUED'));
    openPage('/cong-an/rel1', 'liaison');
    const sheet = await screen.findByRole('article', { name: 'Bản thể hiện của báo cáo' });
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 05/BC-VPUB',
      'Sơn La, ngày 20 tháng 5 năm 2024',
      'Ủy ban nhân dân tỉnh Sơn La',
      '- Lưu: VT.',
    ]) {
      expect(within(sheet).getByText(words)).toBeTruthy();
    }
  });

  it('is confirmed with a status by its name and a note', async () => {
    const confirm = change<ReceiptRequest>('post', '/liaison/releases/rel1/receipts', (body) =>
      answer({ ...body, id: 'x', unit: release.recipient, at: release.issuedAt }),
    );
    opened(event('ISSUED'));
    server.use(confirm.handler);
    const user = openPage('/cong-an/rel1', 'liaison');
    await user.click(await screen.findByRole('radio', { name: 'Đang xử lý' }));
    await user.type(screen.getByLabelText('Ghi chú'), 'Đã chuyển phòng tham mưu.');
    await user.click(screen.getByRole('button', { name: 'Gửi xác nhận' }));
    expect(await screen.findByText('Đã gửi xác nhận.')).toBeTruthy();
    expect(confirm.sent[0]?.body).toEqual({ status: '05', note: 'Đã chuyển phòng tham mưu.' });
  });

  it('is not refused without a reason', async () => {
    opened(event('ISSUED'));
    const user = openPage('/cong-an/rel1', 'liaison');
    await user.click(await screen.findByRole('radio', { name: 'Từ chối nhận' }));
    const send = screen.getByRole('button', { name: 'Gửi xác nhận' });
    expect(send.hasAttribute('disabled')).toBe(true);
    await user.type(screen.getByLabelText(/Lý do/), 'Thiếu phụ lục.');
    expect(send.hasAttribute('disabled')).toBe(false);
  });

  it('that was recalled says not to use it, and asks to agree', async () => {
    opened(event('ISSUED'), { ...event('RECALLED'), at: '2024-05-21T03:00:00Z' });
    openPage('/cong-an/rel1', 'liaison');
    expect(await screen.findByText(/đã bị thu hồi/)).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Đồng ý lấy lại, cập nhật' })).toBeTruthy();
  });

  it('is downloaded with the person’s own right', async () => {
    let asked = 0;
    opened(event('ISSUED'));
    server.use(
      http.get('*/liaison/releases/rel1/document.docx', () => {
        asked++;
        return new HttpResponse('docx', {
          headers: { 'Content-Disposition': 'attachment; filename="05-BC-VPUB.docx"' },
        });
      }),
    );
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => {};
    const user = openPage('/cong-an/rel1', 'liaison');
    await user.click(await screen.findByRole('button', { name: 'Tải tệp Word' }));
    await screen.findByRole('button', { name: 'Tải tệp Word' });
    expect(asked).toBe(1);
  });
});
