import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { get, network } from '../../../tests/network';
import { preview, release } from '../../../tests/office-release';
import { report } from '../../../tests/office-report';
import { openPage } from '../../../tests/page';

const server = network();

describe('a leader, before signing', () => {
  it('sees the subject, the basis, the sections and the recipients that will be issued, and the plan', async () => {
    server.use(
      get('/reports/office', report({ status: 'AWAITING_APPROVAL', allowedActions: ['APPROVE'] }), 4),
      get('/reports/office/preview', preview),
      get('/releases', { items: [] }),
    );
    openPage('/phat-hanh/bao-cao/office', 'leader');
    expect(await screen.findByText(release.subject)).toBeTruthy();
    expect(screen.getByText(release.basis[0] as string)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'I. Đặc điểm, tình hình' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'II. Kết quả thực hiện' })).toBeNull();
    expect(screen.getByText('- Lãnh đạo cơ quan;')).toBeTruthy();
    expect(screen.getByText(/^Kế hoạch số 45\/KH-VPUB/)).toBeTruthy();
  });
});
