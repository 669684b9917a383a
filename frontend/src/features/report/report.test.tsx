import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { report } from '../../../tests/fake/report';
import { answer, change, get, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';
import type { ContentRequest } from '../../generated/report/types.gen';

const server = network();

function openReport(shown: object = report) {
  const write = change<ContentRequest>('put', '/reports/r1/content', (_, count) =>
    answer({ ...report, version: 5 + count }, 5 + count),
  );
  server.use(
    get('/reports/r1', shown, 5),
    write.handler,
    http.get('*/api/directory/v1/units', () => answer({ items: [] })),
  );
  return { user: openPage('/bao-cao/r1', 'officer'), sent: write.sent };
}

const field = (name: string) => screen.findByRole('textbox', { name });

describe('writing a report', () => {
  it('shows why it came back, the outline and its guidance', async () => {
    openReport();
    expect(await screen.findByText(/Báo cáo được trả lại: Bổ sung số liệu/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: '1. Công tác lãnh đạo, chỉ đạo' })).toBeTruthy();
    expect(screen.getByText('Văn bản đã ban hành, việc phân công và đôn đốc thực hiện.')).toBeTruthy();
  });

  it('saves by itself what is typed into an empty section, with the sources of the other paragraphs', async () => {
    const { user, sent } = openReport();
    await user.type(await field('2. Kết quả cụ thể, đoạn 1'), 'Ba buổi.');
    expect(await screen.findByText(/Đã lưu lúc/)).toBeTruthy();
    expect(sent[0]?.ifMatch).toBe('"5"');
    const paragraphs = (code: string) =>
      sent.at(-1)?.body.sections.find((section) => section.code === code)?.paragraphs;
    expect(paragraphs('II.2')).toEqual([{ text: 'Ba buổi.', sources: [] }]);
    expect(paragraphs('II.1')?.[0]?.sources).toEqual([{ reportId: 'r9', paragraphId: 'q1' }]);
  });

  it('saves the last words before it is submitted, on the version of that save', async () => {
    const { user, sent } = openReport();
    const waiting = { ...report, status: 'AWAITING_APPROVAL', allowedActions: [] };
    const submit = change('post', '/reports/r1/submission', () => {
      server.use(get('/reports/r1', waiting, 7));
      return answer(waiting, 7);
    });
    server.use(submit.handler);
    await user.type(await field('III. Nhiệm vụ trọng tâm 6 tháng cuối năm, đoạn 1'), 'Phối hợp.');
    await user.click(screen.getByRole('button', { name: 'Trình trưởng đơn vị' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/chưa có nội dung: II.2. Kết quả cụ thể\./)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Trình trưởng đơn vị' }));
    expect(await screen.findByText('Đã trình báo cáo.')).toBeTruthy();
    expect(sent).toHaveLength(1);
    expect(submit.sent[0]?.ifMatch).toBe('"6"');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  it('gives an undo for a paragraph that was taken out', async () => {
    const { user } = openReport();
    const first = (await field('I. Đặc điểm, tình hình, đoạn 1')) as HTMLTextAreaElement;
    const words = first.value;
    await user.click(screen.getAllByRole('button', { name: 'Bỏ đoạn 1' })[0] as HTMLElement);
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    expect(((await field('I. Đặc điểm, tình hình, đoạn 1')) as HTMLTextAreaElement).value).toBe(words);
  });

  it('is only read by whoever may not write', async () => {
    openReport({ ...report, allowedActions: [] });
    expect(await screen.findByText(/Phòng có 12 công chức/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
