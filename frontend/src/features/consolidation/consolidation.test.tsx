import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { consolidating, paragraph, textsOf } from '../../../tests/consolidating';
import { answer, change, get, network } from '../../../tests/network';
import { innerRound, outerRound, rounds } from '../../../tests/office';
import { report } from '../../../tests/office-report';
import { openPage } from '../../../tests/page';

const server = network();

describe('the list', () => {
  it('says for each report to the outside how many units are accepted and who is missing', async () => {
    const start = change('post', '/rounds/outer/reports', () => answer(report(), 1));
    server.use(
      get('/rounds', rounds),
      get('/rounds/inner', innerRound),
      get('/rounds/outer', outerRound()),
      start.handler,
    );
    consolidating(server);
    const user = openPage('/tong-hop', 'coordinator');
    const table = await screen.findByRole('table', { name: 'Báo cáo' });
    expect(within(table).getByText('1/2 đã tiếp nhận')).toBeTruthy();
    expect(within(table).getByText('Nhà khách Ủy ban nhân dân')).toBeTruthy();
    await user.click(within(table).getByRole('button', { name: 'Bắt đầu tổng hợp' }));
    expect(await screen.findByRole('heading', { name: /^Tổng hợp: Báo cáo 6 tháng/ })).toBeTruthy();
    expect(window.location.pathname).toBe('/tong-hop/office');
  });
});

describe('a coordinator', () => {
  it('sees what is unused, who is missing, and the figure that does not match', async () => {
    consolidating(server);
    openPage('/tong-hop/office', 'coordinator');
    expect(await screen.findByText(/1 còn thiếu, 1 đoạn chưa dùng, 1 số liệu không khớp/)).toBeTruthy();
    expect(screen.getByText('Không khớp, lệch +2')).toBeTruthy();
    const missing = screen.getByRole('region', { name: '1 đơn vị còn thiếu báo cáo' });
    expect(within(missing).getByText('Nhà khách Ủy ban nhân dân')).toBeTruthy();
  });

  it('takes a paragraph with its source, and it is saved by itself', async () => {
    const sent = consolidating(server);
    const user = openPage('/tong-hop/office', 'coordinator');
    await user.click(await screen.findByRole('button', { name: 'Lấy đoạn này: Đã tổ chức 03 buổi phổ biến.' }));
    expect((await paragraph('II', 1)).value).toBe('Đã tổ chức 03 buổi phổ biến.');
    expect(await screen.findByText(/^Đã lưu lúc/)).toBeTruthy();
    expect(sent[0]?.ifMatch).toBe('"4"');
    expect(sent[0]?.body.sections[1]?.paragraphs[0]?.sources).toEqual([{ reportId: 'r-centre', paragraphId: 'c3' }]);
    expect(screen.getByText(/0 đoạn chưa dùng/)).toBeTruthy();
  });

  it('edits a paragraph and it keeps its sources', async () => {
    const sent = consolidating(server);
    const user = openPage('/tong-hop/office', 'coordinator');
    await user.type(await paragraph('I', 1), ' Không có vụ việc.');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body.sections[0]?.paragraphs[0]).toEqual({
      id: 'p1',
      text: 'Tình hình ổn định. Không có vụ việc.',
      sources: [{ reportId: 'r-centre', paragraphId: 'c1' }],
    });
  });

  it('merges two paragraphs with the sources of both, and can undo it', async () => {
    const sent = consolidating(server);
    const user = openPage('/tong-hop/office', 'coordinator');
    await user.click(await screen.findByRole('button', { name: 'Gộp với đoạn sau: mục I, đoạn 1' }));
    const merged = await paragraph('I', 1);
    expect(merged.value).toBe('Tình hình ổn định. Nội bộ đoàn kết.');
    expect(document.activeElement).toBe(merged);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body.sections[0]?.paragraphs[0]?.sources).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect((await paragraph('I', 2)).value).toBe('Nội bộ đoàn kết.');
    expect((await paragraph('I', 1)).value).toBe('Tình hình ổn định.');
  });

  it('moves a paragraph by keyboard and stays in it', async () => {
    const sent = consolidating(server);
    const user = openPage('/tong-hop/office', 'coordinator');
    await user.click(await paragraph('I', 2));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(document.activeElement).toHaveProperty('value', 'Nội bộ đoàn kết.'));
    await waitFor(() => expect(textsOf(sent[0]?.body, 'I')).toEqual(['Nội bộ đoàn kết.', 'Tình hình ổn định.']));
  });

  it('takes a paragraph out and gets it back by undo', async () => {
    consolidating(server);
    const user = openPage('/tong-hop/office', 'coordinator');
    await user.click(await screen.findByRole('button', { name: 'Bỏ đoạn: mục I, đoạn 1' }));
    expect((await paragraph('I', 1)).value).toBe('Nội bộ đoàn kết.');
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect((await paragraph('I', 1)).value).toBe('Tình hình ổn định.');
  });

  it('is told what is not in it before it is handed up', async () => {
    const submit = change('post', '/reports/office/submission', () =>
      answer(report({ status: 'AWAITING_APPROVAL', version: 5, allowedActions: [] }), 5),
    );
    consolidating(server);
    server.use(submit.handler);
    const user = openPage('/tong-hop/office', 'coordinator');
    await user.click(await screen.findByRole('button', { name: 'Trình lãnh đạo' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/Nhà khách Ủy ban nhân dân/)).toBeTruthy();
    expect(within(dialog).getByText(/không in trong văn bản: II. Kết quả thực hiện\./)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Trình lãnh đạo' }));
    expect(await screen.findByText('Đã trình lãnh đạo.')).toBeTruthy();
    expect(submit.sent[0]).toEqual({ ifMatch: '"4"', body: { nil: false } });
  });

  it('may not change what is handed up', async () => {
    consolidating(server, report({ status: 'AWAITING_APPROVAL', allowedActions: [] }));
    openPage('/tong-hop/office', 'coordinator');
    expect(await screen.findByText(/đã trình nên không sửa được/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Trình lãnh đạo' })).toBeNull();
  });
});
