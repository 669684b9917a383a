import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { consolidating, paragraph, textsOf, written } from '../../../tests/consolidating';
import { answer, change, get, network, refusal } from '../../../tests/network';
import { report } from '../../../tests/office-report';
import { openPage } from '../../../tests/page';
import type { ContentRequest } from '../../generated/report/types.gen';

const server = network();

it('keeps the words when somebody else saved first, side by side, and saves what is chosen', async () => {
  const theirs = report({ version: 9 });
  const first = theirs.sections[0]?.paragraphs?.[0];
  if (first) first.text = 'Bản của người khác.';
  consolidating(server);
  const save = change<ContentRequest>('put', '/reports/office/content', (body, count) =>
    count === 1 ? refusal(412, 'http.412', 'Đã có phiên bản mới hơn.') : answer(written(theirs, body, 10), 10),
  );
  server.use(save.handler);
  const user = openPage('/tong-hop/office', 'coordinator');
  await user.type(await paragraph('I', 1), ' Thêm.');
  server.use(get('/reports/office', theirs, 9));
  const dialog = await screen.findByRole('dialog', { name: 'Báo cáo đã được sửa ở nơi khác' });
  expect(await within(dialog).findByText('Bản của người khác.')).toBeTruthy();
  expect(within(dialog).getByText('Tình hình ổn định. Thêm.')).toBeTruthy();
  await user.click(within(dialog).getByRole('radio', { name: 'Cả hai' }));
  await user.click(within(dialog).getByRole('button', { name: 'Lưu theo lựa chọn' }));
  await waitFor(() => expect(save.sent).toHaveLength(2));
  expect(save.sent[1]?.ifMatch).toBe('"9"');
  expect(textsOf(save.sent[1]?.body, 'I')).toEqual([
    'Bản của người khác.',
    'Nội bộ đoàn kết.',
    'Tình hình ổn định. Thêm.',
  ]);
});
