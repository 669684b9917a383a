import { render, screen } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, network, refusal } from '../../../tests/network';
import '../../../tests/page';
import { loadWords } from '../i18n/dictionary';
import { I18n } from '../i18n/I18n';
import { ReadingProgress } from './ReadingProgress';
import { percentOf } from './use-progress';

const server = network();
await loadWords('vi', 'upload');

const show = () =>
  render(
    <I18n locale="vi">
      <ReadingProgress uploadKey="key-1" />
    </I18n>,
  );

describe('the progress of reading', () => {
  it('says the stage, and shows how far it is', async () => {
    server.use(
      http.get('*/api/plan/v1/imports/progress/key-1', () => answer({ stage: 'READING', done: 100, of: 200 })),
    );
    show();
    expect((await screen.findByText('Đang lấy chữ từ tệp.')).getAttribute('role')).toBe('status');
    expect(screen.getByText('Trang 100 trên 200')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('30');
  });

  it('goes on without figures while the server tells nothing', async () => {
    let asked = 0;
    server.use(
      http.get('*/api/plan/v1/imports/progress/key-1', () => {
        asked++;
        return asked === 1 ? refusal(404, 'http.404', '') : answer({ stage: 'SAVING' });
      }),
    );
    show();
    expect(screen.getByText(/Văn bản dài có thể mất vài giây/)).toBeTruthy();
    expect(await screen.findByText('Đang lưu bản đọc.')).toBeTruthy();
  });

  it('never goes back from stage to stage', () => {
    const way = [
      { stage: 'RECEIVED' },
      { stage: 'READING', done: 200, of: 200 },
      { stage: 'UNDERSTANDING' },
      { stage: 'UNDERSTANDING', done: 2400, of: 2400 },
      { stage: 'CHECKING' },
      { stage: 'SAVING' },
    ] as const;
    expect(way.map(percentOf)).toEqual([0, 40, 40, 60, 60, 80]);
  });
});
