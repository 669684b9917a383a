import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { review } from '../../../tests/fake/copying';
import { draftPlan } from '../../../tests/fake/plan';
import { planText } from '../../../tests/fake/text';
import { answer, change, get, network, refusal } from '../../../tests/network';
import { openPage } from '../../../tests/page';

const server = network();
const path = '/api/plan/v1/plans/p-draft';

interface Sent {
  decisions: { index: number; decision: string; value?: string }[];
}

function openDraft(reply: () => Response = () => answer(review, 8)) {
  const decide = change<Sent>('patch', `${path}/copy-review`, reply);
  server.use(
    get(path, draftPlan, 3),
    http.get(`*${path}/text`, () => HttpResponse.text(planText)),
    get(`${path}/copy-review`, review, 7),
    get('/api/directory/v1/units', { items: [{ id: 'u', code: 'KINHTE', name: 'Phòng Kinh tế' }] }),
    decide.handler,
  );
  return { user: openPage('/ke-hoach/p-draft', 'coordinator'), sent: decide.sent };
}

const itemOf = async (words: string) => {
  await screen.findByText('Rà soát bản lập từ kế hoạch cũ');
  const found = (await screen.findAllByRole('listitem')).find((each) => each.textContent?.includes(words));
  if (!found) throw new Error(words);
  return within(found);
};

describe('a draft that was made of an older plan', () => {
  it('says how many days and references were moved, and what is left to decide', async () => {
    openDraft();
    expect(await screen.findByText(/47 ngày, 3 căn cứ đã thay thế/)).toBeTruthy();
    expect(screen.getByText(/Còn 6 mục phải quyết định trước khi ban hành/)).toBeTruthy();
    expect(screen.getByText('Phải xem từng mục (4)')).toBeTruthy();
  });

  it('says where an item stands, and writes days as officials do', async () => {
    openDraft();
    const item = await itemOf('Nhiệm vụ 4, thời hạn');
    expect(item.getByText('29/02/2024')).toBeTruthy();
    expect(item.getByText('28/02/2025')).toBeTruthy();
  });

  it('accepts at once only what is sure, in the version that was read', async () => {
    const { user, sent } = openDraft();
    await user.click(await screen.findByRole('button', { name: 'Đồng ý 2 mục chắc chắn' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      ifMatch: '"7"',
      body: {
        decisions: [
          { index: 0, decision: 'ACCEPT' },
          { index: 1, decision: 'ACCEPT' },
        ],
      },
    });
  });

  it('keeps one as it was; where nothing is proposed there is nothing to accept', async () => {
    const { user, sent } = openDraft();
    const item = await itemOf('kế hoạch của năm cũ');
    expect(item.queryByRole('button', { name: /^Đồng ý/ })).toBeNull();
    await user.click(item.getByRole('button', { name: /^Giữ như cũ/ }));
    await waitFor(() => expect(sent[0]?.body.decisions).toEqual([{ index: 5, decision: 'KEEP' }]));
  });

  it('puts another day in the place of a day', async () => {
    const { user, sent } = openDraft();
    const item = await itemOf('Nhiệm vụ 4, thời hạn');
    await user.click(item.getByRole('button', { name: /^Ghi khác/ }));
    await user.click(item.getAllByRole('spinbutton')[0] as HTMLElement);
    await user.keyboard('01032025');
    await user.click(item.getByRole('button', { name: 'Thay' }));
    await waitFor(() =>
      expect(sent[0]?.body.decisions).toEqual([{ index: 3, decision: 'CHANGE', value: '2025-03-01' }]),
    );
  });

  it('puts other words in the place of a reference', async () => {
    const { user, sent } = openDraft();
    const item = await itemOf('07/CT-BCA-V28 đã được thay thế');
    await user.click(item.getByRole('button', { name: /^Ghi khác/ }));
    await user.type(item.getByRole('textbox', { name: 'Văn bản thay thế' }), ' ngày 07/5/2025');
    await user.click(item.getByRole('button', { name: 'Thay' }));
    await waitFor(() =>
      expect(sent[0]?.body.decisions).toEqual([
        { index: 4, decision: 'CHANGE', value: 'Chỉ thị số 06/CT-BCA-V05 ngày 07/5/2025' },
      ]),
    );
  });

  it('puts another unit in the place of a unit that ended', async () => {
    const { user, sent } = openDraft();
    const item = await itemOf('Phòng Kinh tế ngành');
    await user.click(item.getByRole('button', { name: /^Ghi khác/ }));
    await user.type(item.getByRole('combobox', { name: 'Đơn vị thay thế' }), 'kinh tế');
    await user.click(await screen.findByRole('option', { name: 'Phòng Kinh tế' }));
    await user.click(item.getByRole('button', { name: 'Thay' }));
    await waitFor(() => expect(sent[0]?.body.decisions).toEqual([{ index: 6, decision: 'CHANGE', value: 'KINHTE' }]));
  });

  it('says why a decision was refused, where it was taken', async () => {
    const { user } = openDraft(() => refusal(409, 'copy.place-changed', 'Sửa trực tiếp khi soạn.'));
    await user.click((await itemOf('Phòng Kinh tế ngành')).getByRole('button', { name: /^Đồng ý/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('Sửa trực tiếp khi soạn.');
  });
});
