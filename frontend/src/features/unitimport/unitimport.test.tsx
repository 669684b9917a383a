import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { imported } from '../../../tests/fake/units';
import { answer, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';

const server = network();

/** Answers an import; keeps what its form said beside the file. */
function imports(outcome: (dryRun: boolean) => object) {
  const sent: Record<string, string>[] = [];
  const handler = http.post('*/api/directory/v1/unit-imports', async ({ request }) => {
    const text = await request.text();
    const fields = [...text.matchAll(/name="(\w+)"\r\n\r\n(.*)\r\n/g)].map(([, name, value]) => [name, value]);
    const form = Object.fromEntries(fields) as Record<string, string>;
    sent.push(form);
    return answer(outcome(form.dryRun === 'true'));
  });
  server.use(handler);
  return sent;
}

const file = () => new File(['Mã,Tên\nSOTC,Sở Tài chính\n'], 'don-vi.csv', { type: 'text/csv' });

async function drop(user: ReturnType<typeof openPage>) {
  await screen.findByRole('button', { name: 'Chọn tệp' });
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no file input');
  await user.upload(input, file());
}

describe('the import of a list of units', () => {
  it('is tried first: rows with what they do, errors on their own, nothing to record', async () => {
    const sent = imports(() => imported);
    const user = openPage('/don-vi/nhap', 'admin');
    await drop(user);
    const table = await screen.findByRole('table', { name: 'Kết quả từng dòng' });
    expect(within(table).getAllByRole('row')).toHaveLength(6);
    expect(sent[0]?.dryRun).toBe('true');
    expect(screen.getByText(/2 dòng có lỗi/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Ghi .* thay đổi/ })).toBeNull();

    await user.click(screen.getByRole('radio', { name: 'Có lỗi (2)' }));
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(3));
    expect(window.location.search).toBe('?show=ERROR');
  });

  it('is recorded when every row can be', async () => {
    const good = { ...imported, rows: imported.rows.slice(0, 3), counts: { create: 1, change: 1, same: 1, error: 0 } };
    const sent = imports((dryRun) => ({ ...good, applied: !dryRun }));
    const user = openPage('/don-vi/nhap', 'admin');
    await drop(user);
    await user.click(await screen.findByRole('button', { name: 'Ghi 2 thay đổi' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.dryRun).toBe('false');
    expect((await screen.findAllByText('Đã ghi: thêm 1, sửa 1 đơn vị.')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Ghi 2 thay đổi' })).toBeNull();
  });

  it('is for an admin only', async () => {
    openPage('/don-vi/nhap', 'officer');
    expect(await screen.findByText('Chỉ quản trị hệ thống nhập được danh sách đơn vị')).toBeTruthy();
  });
});
