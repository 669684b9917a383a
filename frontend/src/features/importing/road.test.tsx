import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { draft } from '../../../tests/fake/draft';
import { planView } from '../../../tests/fake/plan';
import { planText } from '../../../tests/fake/text';
import { answer, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';
import type { Amendment, ImportView } from './import-api';

const server = network();
const path = `*/api/plan/v1/imports/${draft.id}`;

/** The import as its service keeps it: decisions, number and date stay. */
function keep() {
  let now: ImportView = structuredClone(draft);
  server.use(
    http.get(path, () => answer(now, now.version)),
    http.get(`${path}/text`, () => HttpResponse.text(planText)),
    http.get('*/api/directory/v1/units', () => answer({ items: [] })),
    http.patch(path, async ({ request }) => {
      const { findings: made = [], number, issuedOn } = (await request.json()) as Amendment;
      const findings = now.findings.map((finding, index) => {
        const decision = made?.find((each) => each.index === index)?.decision;
        return decision ? { ...finding, decision } : finding;
      });
      const [given = null] = number?.split('/') ?? [];
      const document = { ...now.document, ...(given && { number: given }), ...(issuedOn && { issuedOn }) };
      now = { ...now, findings, document, version: now.version + 1 };
      return answer(now, now.version);
    }),
    http.post(`${path}/acceptance`, () => answer(planView)),
    http.get('*/api/plan/v1/plans/:id', () => answer(planView)),
    http.get('*/api/plan/v1/plans/:id/:part', () => answer({ items: [] })),
  );
  return () => now;
}

describe('a whole review without a mouse', () => {
  it('goes from the first finding to the accepted plan', async () => {
    const now = keep();
    const user = openPage(`/nhap-ke-hoach/${draft.id}`, 'coordinator');
    await screen.findByRole('article');
    // Every finding, one key each: the first is kept, the second skipped.
    await user.keyboard('n');
    await waitFor(() => expect(window.location.search).toContain('finding-0'));
    await user.keyboard('a');
    await waitFor(() => expect(window.location.search).toContain('finding-1'));
    await user.keyboard('s');
    await waitFor(() =>
      expect(now().findings.map((each) => each.decision)).toEqual(['ACCEPTED', 'SKIPPED', 'ACCEPTED']),
    );
    // The reason beside the mute button leads to the empty fields.
    screen.getByRole('button', { name: /Nhập số, ký hiệu, ngày ban hành/ }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.getAttribute('placeholder')).toBe('45/KH-VPUB'));
    await user.keyboard('45/KH-VPUB');
    await user.tab();
    await user.keyboard('20022024');
    screen.getByRole('button', { name: 'Lưu số và ngày' }).focus();
    await user.keyboard('{Enter}');
    const accept = screen.getByRole('button', { name: 'Chấp nhận kế hoạch' });
    await waitFor(() => expect(accept).toHaveProperty('disabled', false));
    expect(now().document).toMatchObject({ number: '45', issuedOn: '2024-02-20' });
    accept.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(window.location.pathname).toBe(`/ke-hoach/${planView.id}`));
  });
});
