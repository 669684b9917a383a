import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, get, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';
import { citations, pairs, reference, rows } from '../../../tests/references';

const server = network();
const api = '/api/directory/v1/legal-references';

/** Answers the page of one document as it is. */
const document = (shown = reference()) =>
  server.use(
    get(`${api}/duplicates`, pairs),
    get(`${api}/d7/citations`, { items: citations }),
    get(`${api}/d7`, shown, shown.version),
  );

describe('the list', () => {
  it('asks for what the address says and keeps reading where the last page ended', async () => {
    const asked: string[] = [];
    server.use(
      http.get(`*${api}`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return answer(asked.length === 1 ? { items: rows.slice(0, 3), next: 'c2' } : { items: rows.slice(3) });
      }),
    );
    const user = openPage('/van-ban?q=cong%20an&standing=REPLACED&asOf=2025-06-01', 'officer');
    expect(await screen.findByRole('heading', { name: /hiệu lực tại ngày 01\/06\/2025/ })).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Xem thêm' }));
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(rows.length + 1));
    expect(asked[0]).toContain('q=cong%20an&standing=REPLACED&asOf=2025-06-01');
    expect(asked[1]).toContain('cursor=c2');
    expect(screen.queryByRole('button', { name: 'Ghi nhận văn bản' })).toBeNull();
  });

  it('says the standing in words and opens a document', async () => {
    server.use(get(api, { items: rows }));
    document();
    const user = openPage('/van-ban', 'officer');
    const table = await screen.findByRole('table', { name: 'Văn bản pháp lý' });
    const first = within(table).getAllByRole('row')[1] as HTMLElement;
    expect(within(first).getByText('Bị thay thế')).toBeTruthy();
    await user.click(within(first).getByRole('link', { name: '07/CT-BCA-V28' }));
    expect(await screen.findByRole('heading', { name: 'Chỉ thị 07/CT-BCA-V28' })).toBeTruthy();
  });

  it('says what to try when nothing is found', async () => {
    server.use(get(api, { items: [] }));
    openPage('/van-ban?q=zzz', 'officer');
    expect(await screen.findByText('Không thấy văn bản nào')).toBeTruthy();
  });

  it('leads from an old address to the page of the document', async () => {
    document();
    openPage('/van-ban?id=d7', 'officer');
    await screen.findByRole('heading', { name: 'Chỉ thị 07/CT-BCA-V28' });
    expect(window.location.pathname).toBe('/van-ban/d7');
  });

  it('tells those who maintain it of records that may be one document', async () => {
    server.use(get(`${api}/duplicates`, pairs), get(api, { items: rows }));
    openPage('/van-ban', 'coordinator');
    const link = await screen.findByRole('link', { name: 'Đối chiếu và hợp nhất' });
    expect(link.getAttribute('href')).toBe('/van-ban/trung-lap');
  });
});

describe('a document', () => {
  it('says in a sentence why it stands as it does, with a link to what replaced it', async () => {
    document();
    openPage('/van-ban/d7', 'officer');
    const panel = await screen.findByRole('region', { name: 'Hiệu lực' });
    expect(within(panel).getByText(/bị thay thế bởi/).textContent).toBe(
      'Từ ngày 07/5/2025 bị thay thế bởi 06/CT-BCA-V05.',
    );
    expect(within(panel).getByRole('link', { name: '06/CT-BCA-V05' }).getAttribute('href')).toBe('/van-ban/d6');
    const current = within(panel)
      .getAllByRole('listitem')
      .filter((item) => item.getAttribute('aria-current'));
    expect(current.map((item) => item.textContent)).toEqual(['07/05/2025Bị thay thế']);
  });

  it('tells its relations both ways, in words and drawn, and marks a number that nobody recorded', async () => {
    document();
    openPage('/van-ban/d7', 'officer');
    const panel = await screen.findByRole('region', { name: 'Quan hệ với văn bản khác' });
    const groups = within(panel).getAllByRole('heading', { level: 3 });
    expect(groups.map((each) => each.textContent)).toEqual([
      'Bị thay thế bởi',
      'Được triển khai bởi',
      'Được hướng dẫn bởi',
      'Căn cứ',
      'Triển khai',
    ]);
    expect(within(panel).getByRole('link', { name: 'Bị thay thế bởi Chỉ thị 06/CT-BCA-V05' })).toBeTruthy();
    expect(within(panel).getAllByText('chưa có hồ sơ')).toHaveLength(3);
    expect(within(panel).getByText(/ghi nhầm văn bản/)).toBeTruthy();
    expect(within(panel).getByText(/^Có thể là:/).textContent).toContain('12/HD-BCA-V28');
  });

  it('lights the words in which citations differ, once for all places that write so', async () => {
    document();
    openPage('/van-ban/d7', 'officer');
    const field = await screen.findByRole('region', { name: 'Trích yếu' });
    expect([...field.querySelectorAll('mark')].map((lit) => lit.textContent)).toEqual(['công tác xây dựng']);
    expect(within(field).getByText('khác câu chữ')).toBeTruthy();
    expect(within(field).getByText(/^2 chỗ/)).toBeTruthy();
    const place = within(field).getByRole('link', { name: /Kế hoạch số 45/ });
    expect(place.getAttribute('href')).toBe('/ke-hoach/p1?tab=citations&at=span-900-980');
    expect(screen.getByText(/1 chỗ ghi khác chưa quyết định/)).toBeTruthy();
  });

  it('leads from a merged record to the one that took its place, and says so', async () => {
    document();
    server.use(
      get(`${api}/old/citations`, { items: [] }),
      get(`${api}/old`, reference({ id: 'old', number: '07-CT/BCA', mergedInto: 'd7' })),
    );
    openPage('/van-ban/old', 'officer');
    expect(await screen.findByText(/đã hợp nhất vào văn bản này/)).toBeTruthy();
    expect(window.location.pathname).toBe('/van-ban/d7');
  });

  it('offers nothing to those who may only read', async () => {
    document(reference({ allowedActions: [] }));
    openPage('/van-ban/d7', 'officer');
    await screen.findByRole('region', { name: 'Trích yếu' });
    for (const name of ['Sửa hồ sơ', 'Thêm quan hệ', 'Bên nào đúng? Trích yếu']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });
});
