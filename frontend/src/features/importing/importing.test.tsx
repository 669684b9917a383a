import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draft } from '../../../tests/fake/draft';
import { network } from '../../../tests/network';
import { openReview } from '../../../tests/review';

const server = network();

const current = () => document.querySelector('[aria-current="true"]')?.textContent;

describe('reviewing an imported plan', () => {
  it('shows the source beside what was read, with counts', async () => {
    openReview(server);
    expect(await screen.findByRole('article', { name: 'Văn bản gốc' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: /Nhiệm vụ/ }).textContent).toContain('2');
    expect(screen.getByText(/Còn 2 điểm phải quyết định, 1 điểm nên xem/)).toBeTruthy();
  });

  it('goes through the findings with n and p and lights them in the text', async () => {
    const { user } = openReview(server);
    await screen.findByRole('article');
    await user.keyboard('nn');
    await waitFor(() => expect(current()).toContain('20/001/2024'));
    expect(document.querySelector('mark[data-marks~="finding-1"]')?.className).toContain('active');
    await user.keyboard('p');
    await waitFor(() => expect(current()).toContain('Kế hoạch chưa có số'));
  });

  it('confirms the lit finding with a, on the version that was seen, and goes on to the next open one', async () => {
    const { user, amended } = openReview(server, '?tab=findings&at=finding-1');
    await screen.findByRole('article');
    await user.keyboard('a');
    await waitFor(() => expect(amended).toHaveLength(1));
    expect(amended[0]).toEqual({ body: { findings: [{ index: 1, decision: 'ACCEPTED' }] }, ifMatch: '"3"' });
    await waitFor(() => expect(current()).toContain('Kế hoạch chưa có số'));
  });

  it('takes the last decision back with u', async () => {
    const { user, amended } = openReview(server, '?tab=findings&at=finding-1');
    await screen.findByRole('article');
    await user.keyboard('su');
    await waitFor(() => expect(amended).toHaveLength(2));
    expect(amended[1]?.body).toEqual({ findings: [{ index: 1, decision: 'OPEN' }] });
  });

  it('says what is certain before it is accepted, and takes all of it back at once', async () => {
    const slip = { code: 'text.misspelling', severity: 'INFO', message: 'Có thể gõ sai.', decision: 'OPEN' } as const;
    const { user, amended } = openReview(server, '', { ...draft, findings: [...draft.findings, slip] });
    await screen.findByRole('article');
    await user.keyboard('{Shift>}A{/Shift}');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Có thể gõ sai.')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Chấp nhận 1 điểm' }));
    await waitFor(() => expect(amended[0]?.body).toEqual({ findings: [{ index: 3, decision: 'ACCEPTED' }] }));
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(amended[1]?.body).toEqual({ findings: [{ index: 3, decision: 'OPEN' }] }));
  });

  it('narrows the tasks to those with something to look at', async () => {
    const { user } = openReview(server);
    await screen.findByRole('article');
    expect(within(screen.getByRole('list', { name: 'Nhiệm vụ' })).getAllByRole('listitem')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: /Chưa xem/ }));
    await waitFor(() =>
      expect(within(screen.getByRole('list', { name: 'Nhiệm vụ' })).getAllByRole('listitem')).toHaveLength(1),
    );
  });

  it('is one Tab stop per list, with arrows inside', async () => {
    const { user } = openReview(server);
    await screen.findByRole('article');
    const list = screen.getByRole('list', { name: 'Nhiệm vụ' });
    expect(list.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    list.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('2. Kiểm tra');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sửa nhiệm vụ 2' }));
  });

  it('a click on a lit place opens what was read there, a further one what surrounds it', async () => {
    const { user } = openReview(server, '?tab=findings');
    await screen.findByRole('article');
    const lit = document.querySelector('mark[data-marks~="finding-1"]');
    await user.click(lit as Element);
    await waitFor(() => expect(window.location.search).toContain('finding-1'));
    await user.click(lit as Element);
    await waitFor(() => expect(window.location.search).toContain('task-1'));
    expect(window.location.search).toContain('tab=tasks');
  });

  it('lights on the other side what is under the pointer', async () => {
    const { user } = openReview(server);
    await screen.findByRole('article');
    const item = document.querySelector('li[data-read="task-1"]');
    if (!item) throw new Error('no task');
    await user.hover(item);
    expect(document.querySelector('mark[data-marks~="task-1"]')?.hasAttribute('data-lit')).toBe(true);
  });

  it('says why the plan cannot be accepted yet, and leads to what is missing', async () => {
    const { user } = openReview(server);
    const accept = await screen.findByRole('button', { name: 'Chấp nhận kế hoạch' });
    expect(accept).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: /Nhập số, ký hiệu, ngày ban hành trước khi chấp nhận/ }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Số, ký hiệu/ })));
  });
});
