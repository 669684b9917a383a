import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { alone, cascade } from '../../../tests/fake/cascade';
import { ownPlan } from '../../../tests/fake/plan';
import { planText } from '../../../tests/fake/text';
import { answer, change, get, network, refusal } from '../../../tests/network';
import { openPage } from '../../../tests/page';

const server = network();
const path = '/api/plan/v1/plans/p-own';

function openCascade(shown = cascade) {
  server.use(
    get(path, ownPlan),
    http.get(`*${path}/text`, () => HttpResponse.text(planText)),
    get(`${path}/cascade`, shown),
  );
  return openPage('/ke-hoach/p-own?tab=cascade', 'coordinator');
}

describe('what stands above and below a plan', () => {
  it('asks whether a link that was read is right, and sends the answer in its version', async () => {
    const decide = change('post', '/api/plan/v1/links/l1/decision', () => answer({}));
    const user = openCascade();
    server.use(decide.handler);
    expect(await screen.findByText(/Kế hoạch này có triển khai văn bản đó không\?/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Đúng' }));
    await waitFor(() => expect(decide.sent).toEqual([{ ifMatch: '"4"', body: { accepted: true } }]));
  });

  it('asks nothing about a link that is decided', async () => {
    const [first] = cascade.upper;
    openCascade({ ...alone, upper: first ? [{ ...first, link: { ...first.link, allowedActions: [] } }] : [] });
    await screen.findByText('Văn bản cấp trên');
    expect(screen.queryByRole('button', { name: 'Không phải' })).toBeNull();
  });

  it('names the units that owe a plan, the missing ones first, and what became of an ended one', async () => {
    openCascade();
    const owed = await screen.findByRole('heading', { name: 'Đơn vị phải có kế hoạch riêng, hạn cuối 07/03/2024' });
    const rows = within(owed.parentElement as HTMLElement).getAllByRole('listitem');
    expect(rows.map((row) => /(Quá hạn|Ban hành muộn|Đúng hạn)$/.exec(row.textContent ?? '')?.[1])).toEqual([
      'Quá hạn',
      'Quá hạn',
      'Ban hành muộn',
      'Đúng hạn',
    ]);
    expect(rows[1]?.textContent).toContain('đã sáp nhập vào Phòng Tổng hợp');
  });

  it('says how far the plans below are, of themselves and with those under them', async () => {
    openCascade();
    expect(await screen.findByText(/^14 trên 26 phần việc hoàn thành/)).toBeTruthy();
    expect(screen.getByText(/^Kể cả 2 kế hoạch cấp dưới: 34 trên 60/)).toBeTruthy();
    expect(screen.getByText('Chưa có phần việc nào được giao.')).toBeTruthy();
  });

  it('adds a document above by its number, and says why it could not', async () => {
    const user = openCascade(alone);
    server.use(http.post(`*${path}/links`, () => refusal(409, 'link.same-plan', 'Chọn văn bản khác.')));
    await user.type(await screen.findByRole('textbox', { name: 'Số, ký hiệu' }), '45/KH-VPUB');
    await user.click(screen.getByRole('button', { name: 'Thêm liên kết' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Chọn văn bản khác.');
  });
});
