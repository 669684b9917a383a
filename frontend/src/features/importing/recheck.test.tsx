import { screen } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { draft } from '../../../tests/fake/draft';
import { answer, network } from '../../../tests/network';
import { openReview } from '../../../tests/review';
import type { DraftFinding } from './import-api';

const server = network();
const unknown: DraftFinding = {
  code: 'unit.unresolved',
  severity: 'ERROR',
  message: 'Chưa xác định được “Đội xe” là đơn vị nào.',
  decision: 'OPEN',
};
const away: DraftFinding = { ...unknown, code: 'directory.unavailable', message: 'Chưa tra được đơn vị.' };
const asked = { ...draft, findings: [...draft.findings, unknown] };

/** Opens the unknown unit's finding and asks again; the service answers with these findings. */
async function ask(findings: DraftFinding[]) {
  const { user } = openReview(server, '?tab=tasks&at=finding-3', asked);
  server.use(http.post('*/imports/:id/recheck', () => answer({ ...asked, findings, version: 4 }, 4)));
  await user.click(await screen.findByRole('button', { name: 'Tra lại danh mục' }));
}

describe('asking the directory again', () => {
  it('says what is settled and what is left', async () => {
    await ask([...draft.findings, { ...unknown, decision: 'RESOLVED' }]);
    expect(await screen.findByText(/1 điểm được giải quyết, 0 điểm mới, còn 0 điểm/)).toBeTruthy();
  });

  it('says that nothing changed', async () => {
    await ask(asked.findings);
    expect(await screen.findByText(/không có gì thay đổi, còn 1 điểm/)).toBeTruthy();
  });

  it('says that the directory is away', async () => {
    await ask([...asked.findings, away]);
    expect(await screen.findByText(/Danh mục chưa trả lời/)).toBeTruthy();
  });
});
