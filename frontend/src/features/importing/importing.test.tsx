import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { draft, units } from '../../../tests/fake/plan';
import { planText } from '../../../tests/fake/text';
import { answer, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';

const server = network();
const path = `*/api/plan/v1/imports/${draft.id}`;

/** The review of the sample plan; what is amended is kept. */
function openReview(search = '') {
  const amended: { body: unknown; ifMatch: string | null }[] = [];
  server.use(
    http.get(path, () => answer(draft, 3)),
    http.get(`${path}/text`, () => HttpResponse.text(planText)),
    http.get('*/api/directory/v1/units', () => answer({ items: [] })),
    http.patch(path, async ({ request }) => {
      amended.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
      return answer({ ...draft, version: 4 }, 4);
    }),
  );
  return { user: openPage(`/nhap-ke-hoach/${draft.id}${search}`, 'coordinator'), amended };
}

const current = () => document.querySelector('[aria-current="true"]')?.textContent;

describe('reviewing an imported plan', () => {
  it('shows the source beside what was read, with counts', async () => {
    openReview();
    expect(await screen.findByRole('article', { name: 'Văn bản gốc' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: /Nhiệm vụ/ }).textContent).toContain('2');
    expect(screen.getByText(/3 việc phải làm/)).toBeTruthy();
  });

  it('goes through the findings with j and k and lights them in the text', async () => {
    const { user } = openReview();
    await screen.findByRole('article');
    await user.keyboard('jj');
    await waitFor(() => expect(current()).toContain('Điểm 2'));
    expect(window.location.search).toContain('finding-1');
    expect(document.querySelector('mark[data-marks~="finding-1"]')?.className).toContain('active');
    await user.keyboard('k');
    await waitFor(() => expect(current()).toContain('Điểm 1'));
  });

  it('confirms the lit finding with a, on the version that was seen, and goes on', async () => {
    const { user, amended } = openReview('?tab=findings&at=finding-1');
    await screen.findByRole('article');
    await user.keyboard('a');
    await waitFor(() => expect(amended).toHaveLength(1));
    expect(amended[0]).toEqual({ body: { findings: [{ index: 1, decision: 'ACCEPTED' }] }, ifMatch: '"3"' });
    await waitFor(() => expect(current()).toContain('Điểm 3'));
  });

  it('a click on a lit place opens what was read there', async () => {
    const { user } = openReview();
    await screen.findByRole('article');
    const lit = document.querySelector('mark[data-marks~="duty-0"]');
    if (!lit) throw new Error('the duty is not lit');
    await user.click(lit);
    await waitFor(() =>
      expect(screen.getByRole('tab', { name: /Chế độ báo cáo/ }).ariaSelected ?? 'true').toBe('true'),
    );
    expect(window.location.search).toContain('tab=duties');
  });

  it('lets a person say which units the words mean', async () => {
    const { user, amended } = openReview();
    server.use(
      http.get('*/api/directory/v1/units', () =>
        answer({ items: units.map((unit) => ({ ...unit, shortName: unit.name, type: 'DIVISION' })) }),
      ),
    );
    await user.click(await screen.findByRole('button', { name: 'Sửa nhiệm vụ 2' }));
    const sheet = await screen.findByRole('dialog');
    const leads = within(sheet).getByRole('group', { name: /Chủ trì: Phòng Tổ chức/ });
    await user.click(await within(leads).findByRole('checkbox', { name: 'Trung tâm Thông tin' }));
    await user.click(within(sheet).getByRole('button', { name: 'Lưu sửa đổi' }));
    await waitFor(() => expect(amended).toHaveLength(1));
    expect(amended[0]?.body).toEqual({
      tasks: [{ ordinal: 2, dueOn: '2024-01-19', assignments: [{ index: 0, units: ['TCHCQT'] }] }],
    });
  });

  it('says why the plan cannot be accepted yet, and leads to what is missing', async () => {
    const { user } = openReview();
    const accept = await screen.findByRole('button', { name: 'Chấp nhận kế hoạch' });
    expect(accept).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: /Nhập và lưu số, ký hiệu và ngày ban hành/ }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Số, ký hiệu/ }));
  });
});
