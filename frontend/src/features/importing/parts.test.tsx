import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draft } from '../../../tests/fake/draft';
import { spanOf } from '../../../tests/fake/text';
import { network } from '../../../tests/network';
import { openReview } from '../../../tests/review';
import { inPlace } from './parts';

const server = network();
const [first, second] = draft.tasks;
if (!first || !second) throw new Error('no tasks');

/** Selects words of a paragraph, as a pointer does. */
function select(words: string) {
  const walker = document.createTreeWalker(screen.getByRole('article'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    document.getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
    document.dispatchEvent(new Event('selectionchange'));
    return;
  }
  throw new Error(`${words} is not on the page`);
}

describe('the parts of a draft', () => {
  it('a wrongly read task is left out by a button, and by x', async () => {
    const { user, amended } = openReview(server, '?at=task-0');
    await user.click(await screen.findByRole('button', { name: 'Bỏ nhiệm vụ 2 khỏi kế hoạch' }));
    await waitFor(() => expect(amended[0]?.body).toEqual({ tasks: [{ ordinal: 2, leftOut: true }] }));
    await user.keyboard('x');
    await waitFor(() => expect(amended[1]?.body).toEqual({ tasks: [{ ordinal: 1, leftOut: true }] }));
    await user.keyboard('u');
    await waitFor(() => expect(amended[2]?.body).toEqual({ tasks: [{ ordinal: 1, leftOut: false }] }));
  });

  it('what was left out stays in view, does not count, and can be brought back', async () => {
    const { user, amended } = openReview(server, '', { ...draft, tasks: [first, { ...second, leftOut: true }] });
    const item = (await screen.findByText(/Đã bỏ khỏi kế hoạch/)).closest('li');
    expect(screen.getByRole('tab', { name: /Nhiệm vụ/ }).textContent).toContain('1');
    expect(within(item as HTMLElement).queryByText('Thời hạn')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Lấy lại nhiệm vụ 2' }));
    await waitFor(() => expect(amended[0]?.body).toEqual({ tasks: [{ ordinal: 2, leftOut: false }] }));
  });

  it('marked words become a task with their place in the source, whole words', async () => {
    const { user, amended } = openReview(server);
    await screen.findByRole('article');
    select('iữ gìn an toàn cơ qu');
    await user.click(await screen.findByRole('button', { name: /Thêm nhiệm vụ từ đoạn này/ }));
    await waitFor(() => expect(amended).toHaveLength(1));
    expect(amended[0]?.body).toEqual({ addedTasks: [{ span: spanOf('giữ gìn an toàn cơ quan') }] });
    await waitFor(() => expect(window.location.search).toContain('task-2'));
  });

  it('a paragraph is marked by keyboard and becomes a duty', async () => {
    const { user, amended } = openReview(server, '?tab=duties&at=duty-1');
    await screen.findByRole('article');
    await user.keyboard('m');
    document.dispatchEvent(new Event('selectionchange'));
    await screen.findByText(/Đã đánh dấu: “Các đơn vị báo cáo/);
    await user.keyboard('b');
    await waitFor(() => expect(amended).toHaveLength(1));
    expect(amended[0]?.body).toEqual({ addedDuties: [{ span: spanOf('Các đơn vị báo cáo', '(trước ngày 10/6)./.') }] });
  });

  it('what was added stands where its words stand', () => {
    const added = { ...second, added: true, span: { start: first.span.start + 1, end: first.span.end } };
    expect(inPlace([first, second, added])).toEqual([0, 2, 1]);
  });
});
