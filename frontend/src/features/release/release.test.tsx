import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, change, get, network, refusal } from '../../../tests/network';
import { office, police } from '../../../tests/office';
import { preview, release, summary } from '../../../tests/office-release';
import { contributions, report } from '../../../tests/office-report';
import { openPage } from '../../../tests/page';
import type { IssueRequest, ReportResponse, ReturnRequest } from '../../generated/report/types.gen';
import { emptyForm, requestOf } from './preview';

const server = network();

function officeHas(seen: ReportResponse, ...releases: object[]) {
  server.use(
    get('/reports/office', seen, seen.version),
    get('/reports/office/preview', preview),
    get('/releases', { items: releases }),
    get('/releases/rel1', { release, receipts: [] }),
    get('/reports/office/contributions', contributions),
  );
}

describe('the list of reports to issue', () => {
  it('shows by state what waits for whom, and only official reports', async () => {
    const { id, round, unit, official, status, version, contentVersion, nil } = report({ status: 'APPROVED' });
    const approved = { id, round, unit, official, status, version, contentVersion, nil };
    server.use(
      get('/reports', { items: [approved, { ...approved, id: 'unit', official: false }] }),
      get('/releases', { items: [summary({ lastReceipt: '03' })] }),
    );
    const user = openPage('/phat-hanh?state=issued', 'clerk');
    const issued = await screen.findByRole('table', { name: 'Đã phát hành' });
    expect(within(issued).getByText('Đã tiếp nhận')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: /Đã duyệt, chờ phát hành/ }));
    const table = await screen.findByRole('table', { name: 'Báo cáo' });
    expect(within(table).getAllByRole('link')).toHaveLength(1);
    expect(window.location.search).toBe('?state=approved');
  });
});

describe('a leader', () => {
  it('approves the version that was read', async () => {
    const approve = change('post', '/reports/office/approval', () =>
      answer(report({ status: 'APPROVED', version: 6, allowedActions: ['RETURN'] }), 6),
    );
    officeHas(report({ status: 'AWAITING_APPROVAL', version: 5, allowedActions: ['APPROVE', 'RETURN'] }));
    server.use(approve.handler);
    const user = openPage('/phat-hanh/bao-cao/office', 'leader');
    await user.click(await screen.findByRole('button', { name: 'Ký duyệt' }));
    expect(await screen.findByText('Đã duyệt báo cáo.')).toBeTruthy();
    expect(approve.sent[0]?.ifMatch).toBe('"5"');
  });

  it('returns it only with a reason', async () => {
    const back = change<ReturnRequest>('post', '/reports/office/return', () =>
      answer(report({ status: 'RETURNED', version: 6, allowedActions: [] }), 6),
    );
    officeHas(report({ status: 'AWAITING_APPROVAL', allowedActions: ['APPROVE', 'RETURN'] }));
    server.use(back.handler);
    const user = openPage('/phat-hanh/bao-cao/office', 'leader');
    await user.click(await screen.findByRole('button', { name: 'Trả lại' }));
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', { name: 'Trả lại' });
    expect(send.hasAttribute('disabled')).toBe(true);
    await user.type(within(dialog).getByLabelText(/Cần sửa gì/), 'Thiếu số liệu.');
    await user.click(send);
    expect(await screen.findByText('Đã trả lại báo cáo cho người soạn.')).toBeTruthy();
    expect(back.sent[0]?.body).toEqual({ reason: 'Thiếu số liệu.' });
  });

  it('sees on demand where each paragraph came from', async () => {
    officeHas(report({ status: 'AWAITING_APPROVAL', allowedActions: ['APPROVE'] }));
    const user = openPage('/phat-hanh/bao-cao/office', 'leader');
    const sheet = await screen.findByRole('article', { name: 'Bản thể hiện của báo cáo' });
    expect(within(sheet).queryByRole('link')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Hiện nguồn từng đoạn' }));
    const [link] = within(sheet).getAllByRole('link', { name: 'Trung tâm Thông tin' });
    expect(link?.getAttribute('href')).toBe('/bao-cao/r-centre');
  });
});

describe('a clerk', () => {
  it('issues with place and signer, the last ones proposed, and comes to the numbered release', async () => {
    const issue = change<IssueRequest>('post', '/reports/office/issue', () => answer(release));
    officeHas(report({ status: 'APPROVED', version: 7, allowedActions: ['ISSUE', 'RETURN'] }), summary());
    server.use(issue.handler);
    const user = openPage('/phat-hanh/bao-cao/office', 'clerk');
    await user.click(await screen.findByRole('button', { name: 'Phát hành' }));
    const dialog = await screen.findByRole('dialog', { name: 'Phát hành báo cáo' });
    expect(within(dialog).getByText(/không sửa được nữa/)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Phát hành' }));
    expect(await screen.findByText('Đã phát hành số 05/BC-VPUB.')).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Báo cáo số 05/BC-VPUB ngày 20/05/2024' })).toBeTruthy();
    expect(issue.sent[0]).toEqual({
      ifMatch: '"7"',
      body: {
        issuedOn: '2024-05-20',
        place: 'Sơn La',
        signer: { authority: 'KT. CHÁNH VĂN PHÒNG', position: 'PHÓ CHÁNH VĂN PHÒNG' },
        subject: null,
        recipients: null,
      },
    });
  });

  it('is told why a report was not issued, and keeps the form', async () => {
    const issue = change('post', '/reports/office/issue', () =>
      refusal(409, 'report.wrong-status', 'Báo cáo không còn ở trạng thái này.'),
    );
    officeHas(report({ status: 'APPROVED', allowedActions: ['ISSUE'] }), summary());
    server.use(issue.handler);
    const user = openPage('/phat-hanh/bao-cao/office', 'clerk');
    await user.click(await screen.findByRole('button', { name: 'Phát hành' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Phát hành' }));
    expect(await screen.findByText(/Báo cáo không còn ở trạng thái này/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/Địa danh/).value).toBe('Sơn La');
  });

  it('cannot send a form without place or signer, or with a date to come', () => {
    const whole = { ...emptyForm, issuedOn: '2024-05-20', place: 'Sơn La', position: 'CHÁNH VĂN PHÒNG' };
    expect(requestOf(whole, '2024-05-20')?.signer).toEqual({ authority: '', position: 'CHÁNH VĂN PHÒNG' });
    expect(requestOf({ ...whole, place: ' ' }, '2024-05-20')).toBeNull();
    expect(requestOf({ ...whole, position: '' }, '2024-05-20')).toBeNull();
    expect(requestOf({ ...whole, issuedOn: '2024-05-21' }, '2024-05-20')).toBeNull();
  });
});

describe('an issued report', () => {
  it('shows its fingerprint and what the recipient said, the last word first', async () => {
    const receipt = (id: string, status: string, note: string | null) => ({
      id,
      status,
      note,
      unit: police,
      at: '2024-05-21T03:00:00Z',
    });
    server.use(
      get('/releases/rel1', { release, receipts: [receipt('a', '01', null), receipt('b', '03', 'Đã nhận đủ.')] }),
    );
    openPage('/phat-hanh/rel1', 'leader');
    expect(await screen.findByText(release.sha256)).toBeTruthy();
    const told = screen.getByRole('region', { name: 'Phản hồi của nơi nhận' });
    const [first, second] = within(told).getAllByRole('listitem');
    expect(first?.textContent).toContain('Đã tiếp nhận');
    expect(first?.textContent).toContain('Đã nhận đủ.');
    expect(second?.textContent).toContain('Đã đến');
    expect(screen.getAllByText(office.name).length).toBeGreaterThan(0);
  });
});
