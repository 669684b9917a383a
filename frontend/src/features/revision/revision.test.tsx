import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { planView } from '../../../tests/fake/plan';
import { newText, revision } from '../../../tests/fake/revision';
import { planText } from '../../../tests/fake/text';
import { answer, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';
import type { RevisionView } from './revision-api';

const server = network();
const path = `*/api/plan/v1/revisions/${revision.id}`;

function openRevision(search = '') {
  let now = structuredClone(revision) as RevisionView;
  const sent: { body: unknown; ifMatch: string | null }[] = [];
  server.use(
    http.get('*/api/plan/v1/plans/:id', () => answer(planView)),
    http.get('*/api/plan/v1/imports/:id/text', ({ params }) =>
      HttpResponse.text(params.id === revision.importId ? newText : planText),
    ),
    http.get(path, () => answer(now)),
    http.patch(path, async ({ request }) => {
      const body = (await request.json()) as { decisions?: { index: number; decision: 'ACCEPT' | 'REJECT' }[] };
      sent.push({ body, ifMatch: request.headers.get('If-Match') });
      const made = new Map(body.decisions?.map((each) => [each.index, each.decision]));
      now = {
        ...now,
        changes: now.changes.map((each) => (made.has(each.index) ? { ...each, decision: made.get(each.index) } : each)),
      };
      return answer(now, 2);
    }),
    http.post(`${path}/application`, async ({ request }) => {
      sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
      return answer(planView);
    }),
  );
  const user = openPage(`/ke-hoach/${revision.planId}/ban-sua/${revision.id}${search}`, 'coordinator');
  return { user, sent };
}

const current = () => document.querySelector('li [aria-current="true"]')?.textContent;

describe('a corrected document beside its plan', () => {
  it('shows words that went and came, fields before and after, and whom it concerns', async () => {
    openRevision();
    const list = await screen.findByRole('list', { name: 'Các thay đổi' });
    expect(list.querySelector('del')?.textContent).toContain('viên chức');
    expect(list.querySelector('ins')?.textContent).toContain('hợp đồng');
    expect(within(list).getByText(/2 đơn vị đã báo tiến độ/)).toBeTruthy();
    const due = within(list).getAllByRole('row', { name: /Hạn cuối 19\/01\/2024 19\/03\/2024/ });
    expect(due).toHaveLength(1);
  });

  it('is gone through and decided by keyboard, then applied with its reason', async () => {
    const { user, sent } = openRevision();
    await screen.findByRole('article', { name: 'Văn bản mới' });
    await user.keyboard('n');
    await waitFor(() => expect(current()).toContain('Sửa nhiệm vụ 1'));
    await user.keyboard('a');
    await waitFor(() => expect(current()).toContain('Sửa nhiệm vụ 2'));
    await user.keyboard('r');
    await waitFor(() => expect(current()).toContain('Thêm nhiệm vụ'));
    await user.keyboard('a');
    await waitFor(() => expect(sent).toHaveLength(3));
    expect(sent[1]?.body).toEqual({ decisions: [{ index: 1, decision: 'REJECT' }] });
    const apply = screen.getByRole('button', { name: 'Áp dụng vào kế hoạch' });
    await waitFor(() => expect(apply).toHaveProperty('disabled', false));
    await user.click(apply);
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /Lý do/ }), 'Điều chỉnh thời hạn');
    await user.type(within(dialog).getByRole('textbox', { name: /chỉ đạo/ }), 'Công văn số 12/UBND-NC');
    await user.click(within(dialog).getByRole('button', { name: 'Áp dụng vào kế hoạch' }));
    await waitFor(() => expect(sent).toHaveLength(4));
    expect(sent[3]?.body).toEqual({
      reason: 'Điều chỉnh thời hạn',
      orderedBy: 'Công văn số 12/UBND-NC',
      decidedOn: '2024-05-20',
    });
  });

  it('lays the present document on the desk for what is gone from the new one', async () => {
    openRevision('?at=change-3');
    const paper = await screen.findByRole('article', { name: 'Văn bản hiện hành' });
    expect(paper.querySelector('mark[data-marks~="change-3"]')?.textContent).toContain('báo cáo Công an tỉnh');
  });

  it('lets a person say that an unsure pair is two', async () => {
    const { user, sent } = openRevision('?at=change-1');
    await user.click(await screen.findByRole('button', { name: 'Là hai nhiệm vụ khác nhau' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({ pairs: [{ id: revision.changes[1]?.taskId, position: 2, same: false }] });
  });

  it('accepts at once only what is sure and untouched by progress', async () => {
    const { user, sent } = openRevision();
    await screen.findByRole('article', { name: 'Văn bản mới' });
    await user.keyboard('{Shift>}A{/Shift}');
    await waitFor(() => expect(sent[0]?.body).toEqual({ decisions: [{ index: 2, decision: 'ACCEPT' }] }));
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(sent[1]?.body).toEqual({ decisions: [{ index: 2, decision: null }] }));
  });
});
