import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, change, get, network, refusal } from '../../../tests/network';
import { openPage } from '../../../tests/page';
import { citations, pairs, reference } from '../../../tests/references';
import type { Registration } from '../../generated/directory/types.gen';

const server = network();
const api = '/api/directory/v1/legal-references';

/** Answers the page of one document as it is. */
const document = (shown = reference()) =>
  server.use(
    get(`${api}/duplicates`, pairs),
    get(`${api}/d7/citations`, { items: citations }),
    get(`${api}/d7`, shown, shown.version),
  );

describe('those who maintain the records', () => {
  it('are told on a document that another record may be the same', async () => {
    document();
    openPage('/van-ban/d7', 'coordinator');
    expect(await screen.findByText(/có thể là cùng một văn bản với/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Đối chiếu và hợp nhất' })).toBeTruthy();
  });

  it('register a document, and what they wrote outlives a closed form', async () => {
    const made = change<Registration>('post', api, () => answer(reference()));
    server.use(get(`${api}/duplicates`, []), get(api, { items: [] }), made.handler);
    document();
    const user = openPage('/van-ban', 'admin');
    await user.click(await screen.findByRole('button', { name: 'Ghi nhận văn bản' }));
    await user.type(await screen.findByLabelText(/^Số, ký hiệu/), '07/CT-BCA-V28');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Ghi nhận văn bản' }));
    await user.click(await screen.findByRole('button', { name: 'Lưu hồ sơ' }));
    expect(await screen.findByText('Hãy điền mục này.')).toBeTruthy();
    await user.type(screen.getByLabelText(/^Cơ quan ban hành/), 'Bộ Công an');
    await user.click(screen.getByRole('button', { name: 'Lưu hồ sơ' }));
    expect(await screen.findByRole('heading', { name: 'Chỉ thị 07/CT-BCA-V28' })).toBeTruthy();
    expect(made.sent[0]?.body).toMatchObject({ type: 'CT', number: '07/CT-BCA-V28', issuer: 'Bộ Công an', note: null });
    expect(sessionStorage.getItem('dondoc.reference.new')).toBeNull();
  });

  it('see both versions when somebody else was faster, and nobody loses a word', async () => {
    const theirs = reference({ note: 'đã đối chiếu bản gốc', subject: 'của người khác', version: 4 });
    const sent = change<Registration>('put', `${api}/d7`, (_, count) =>
      count === 1 ? refusal(412, 'http.stale', 'Đã thay đổi.') : answer(theirs, 5),
    );
    document();
    server.use(sent.handler);
    const user = openPage('/van-ban/d7', 'admin');
    await user.click(await screen.findByRole('button', { name: 'Sửa hồ sơ' }));
    const subject = await screen.findByRole('textbox', { name: 'Trích yếu' });
    await user.clear(subject);
    await user.type(subject, 'của tôi');
    server.use(get(`${api}/d7`, theirs, 4));
    await user.click(screen.getByRole('button', { name: 'Lưu hồ sơ' }));
    await user.click(await screen.findByRole('radio', { name: 'Bản mới: của người khác' }));
    await user.click(screen.getByRole('radio', { name: 'Bạn nhập: của tôi' }));
    await user.click(screen.getByRole('button', { name: 'Lưu hồ sơ' }));
    await waitFor(() => expect(sent.sent).toHaveLength(2));
    expect(sent.sent.map((each) => each.ifMatch)).toEqual(['"3"', '"4"']);
    expect(sent.sent[1]?.body).toMatchObject({ subject: 'của tôi', note: 'đã đối chiếu bản gốc' });
  });

  it('decide which side is right, never without a source; a date goes as ISO', async () => {
    const sent = change('post', `${api}/d7/decisions`, () => answer(reference()));
    document();
    server.use(sent.handler);
    const user = openPage('/van-ban/d7', 'coordinator');
    await user.click(await screen.findByRole('button', { name: 'Bên nào đúng? Ngày ban hành' }));
    await user.click(await screen.findByRole('radio', { name: 'Theo trích dẫn: 18/08/2014' }));
    const save = screen.getByRole('button', { name: 'Ghi quyết định' });
    expect(save.hasAttribute('disabled')).toBe(true);
    await user.type(screen.getByLabelText(/^Nguồn đối chiếu/), 'Bản gốc');
    await user.click(save);
    await waitFor(() => expect(sent.sent).toHaveLength(1));
    expect(sent.sent[0]?.body).toEqual({ field: 'date', value: '2014-08-18', source: 'Bản gốc', note: null });
  });

  it('relate it to a number that nobody recorded yet', async () => {
    const sent = change('post', `${api}/d7/relations`, () => answer(reference()));
    document();
    server.use(get(api, { items: [] }), sent.handler);
    const user = openPage('/van-ban/d7', 'admin');
    await user.click(await screen.findByRole('button', { name: 'Thêm quan hệ' }));
    await user.type(await screen.findByLabelText(/^Tìm văn bản kia/), '03/CT-BCA');
    await user.click(await screen.findByRole('radio', { name: 'Chưa có hồ sơ: chỉ ghi số 03/CT-BCA' }));
    expect(screen.getByText('07/CT-BCA-V28 thay thế 03/CT-BCA.')).toBeTruthy();
    const [, save] = screen.getAllByRole('button', { name: 'Thêm quan hệ', hidden: true });
    await user.click(save as HTMLElement);
    await waitFor(() => expect(sent.sent).toHaveLength(1));
    expect(sent.sent[0]?.body).toEqual({ kind: 'REPLACES', targetNumber: '03/CT-BCA', from: null, note: null });
  });

  it('withdraw a relation of the other document at that document, with a reason', async () => {
    const sent = change('post', `${api}/d6/relations/r1/withdrawal`, () => answer(reference()));
    document();
    server.use(sent.handler);
    const user = openPage('/van-ban/d7', 'admin');
    await user.click(await screen.findByRole('button', { name: 'Rút quan hệ với 06/CT-BCA-V05' }));
    expect(await screen.findByText(/“Bị thay thế bởi” với 06\/CT-BCA-V05 sẽ không còn được tính/)).toBeTruthy();
    await user.type(screen.getByLabelText(/^Lý do rút/), 'nhầm');
    await user.click(screen.getByRole('button', { name: 'Rút quan hệ' }));
    await waitFor(() => expect(sent.sent[0]?.body).toEqual({ reason: 'nhầm' }));
  });

  it('merge a pair after reading what exactly will happen', async () => {
    const sent = change('post', `${api}/d7b/merger`, () => answer(reference()));
    server.use(get(`${api}/duplicates`, pairs), sent.handler);
    const user = openPage('/van-ban/trung-lap', 'coordinator');
    await user.click(await screen.findByRole('button', { name: 'Hợp nhất 07/CT-BCA-V28 và 07-CT/BCA-V28' }));
    await user.click(await screen.findByRole('radio', { name: /07-CT\/BCA-V28/ }));
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain(
      'Hồ sơ 07-CT/BCA-V28 được giữ. Số 07/CT-BCA-V28 trở thành cách ghi khác của nó',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Hợp nhất' }));
    await waitFor(() => expect(sent.sent[0]?.body).toEqual({ otherId: 'd7' }));
  });
});
