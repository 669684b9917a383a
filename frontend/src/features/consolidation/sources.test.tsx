import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { consolidating, paragraph, textsOf } from '../../../tests/consolidating';
import { answer, change, network } from '../../../tests/network';
import { report } from '../../../tests/office-report';
import { openPage } from '../../../tests/page';

const server = network();

it('draws everything in only after what is on the screen is saved', async () => {
  const drawn = report({ version: 6 });
  const first = drawn.sections[0]?.paragraphs[0];
  if (first) first.text = 'Tình hình ổn định. Thêm.';
  drawn.sections[1]?.paragraphs.push({ id: 'p9', text: 'Đã tổ chức 03 buổi phổ biến.', sources: [] });
  const draw = change('post', '/reports/office/consolidation', () => answer(drawn, 6));
  const sent = consolidating(server);
  server.use(draw.handler);
  const user = openPage('/tong-hop/office', 'coordinator');
  await user.type(await paragraph('I', 1), ' Thêm.');
  await user.click(screen.getByRole('button', { name: 'Lấy tất cả báo cáo đã tiếp nhận' }));
  expect((await paragraph('II', 1)).value).toBe('Đã tổ chức 03 buổi phổ biến.');
  expect(textsOf(sent.at(-1)?.body, 'I')?.[0]).toBe('Tình hình ổn định. Thêm.');
  expect(draw.sent[0]?.ifMatch).toBe(`"${4 + sent.length}"`);
});

it('says that a source changed since, and puts the new words in its place', async () => {
  const seen = report();
  const drawn = seen.sections[0]?.paragraphs[0];
  if (drawn) drawn.text = 'Bản cũ của đơn vị.';
  for (const source of drawn?.sources ?? []) source.changed = true;
  const sent = consolidating(server, seen);
  const user = openPage('/tong-hop/office', 'coordinator');
  expect(await screen.findByText('nguồn đã thay đổi')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Thay bằng bản mới' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  // The server gives a source its present version only when the old one is gone.
  expect(textsOf(sent[0]?.body, 'I')).toEqual(['Nội bộ đoàn kết.']);
  expect(textsOf(sent[1]?.body, 'I')).toEqual(['Tình hình ổn định.', 'Nội bộ đoàn kết.']);
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect((await paragraph('I', 1)).value).toBe('Bản cũ của đơn vị.');
});
