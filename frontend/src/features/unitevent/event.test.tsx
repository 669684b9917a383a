import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { department, events, preview, unitList } from '../../../tests/fake/units';
import { answer, change, get, network, refusal } from '../../../tests/network';
import { openPage } from '../../../tests/page';
import type { NewEvent } from '../../generated/directory/types.gen';
import { emptyDraft, emptyHeir, kinds, toEvent } from './event-draft';
import { lacksOf } from './event-lacks';

const server = network();
const EVENTS = '/api/directory/v1/unit-events';
afterEach(() => sessionStorage.clear());

function form() {
  server.use(
    get('/api/directory/v1/units', { items: unitList.slice(0, 3) }),
    get('/api/directory/v1/units/u-SOTC', department),
    get('/api/directory/v1/legal-references', { items: [] }),
  );
}

async function fill(user: ReturnType<typeof openPage>) {
  const day = await screen.findAllByRole('spinbutton');
  await user.type(day[0] as HTMLElement, '01032025');
  await user.type(screen.getByLabelText(/Số, ngày, cơ quan ban hành/), 'NQ 410');
}

describe('the recording of an event', () => {
  it('is for an admin only', async () => {
    openPage('/don-vi/su-kien/moi', 'coordinator');
    expect(await screen.findByText('Chỉ quản trị hệ thống ghi được sự kiện của đơn vị')).toBeTruthy();
  });

  it('begins with the kind, each an address', async () => {
    openPage('/don-vi/su-kien/moi?unit=u-SOTC', 'admin');
    const list = await screen.findByRole('list', { name: 'Loại sự kiện' });
    expect(within(list).getAllByRole('link')).toHaveLength(kinds.length);
    const merge = within(list).getByRole('link', { name: /Sáp nhập/ });
    expect(merge.getAttribute('href')).toBe('/don-vi/su-kien/moi?kind=MERGE&unit=u-SOTC');
  });

  it('asks nothing of the server while a field lacks something, and says which', async () => {
    form();
    const user = openPage('/don-vi/su-kien/moi?kind=DISSOLVE&unit=u-SOTC', 'admin');
    await user.click(await screen.findByRole('button', { name: 'Xem hệ quả' }));
    expect(await screen.findByText('Nhập ngày có hiệu lực.')).toBeTruthy();
    expect(screen.getByText(/Còn 2 ô cần điền/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ghi sự kiện' })).toBeNull();
  });

  it('shows the effects first, records what was shown, and asks again after a change', async () => {
    form();
    const looked = change('post', `${EVENTS}:preview`, () => answer(preview));
    const recorded = change<NewEvent>('post', EVENTS, () => answer({ event: events[0], effects: [] }));
    server.use(looked.handler, recorded.handler);
    const user = openPage('/don-vi/su-kien/moi?kind=DISSOLVE&unit=u-SOTC', 'admin');
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'Xem hệ quả' }));
    const effects = await screen.findByRole('region', { name: 'Hệ quả' });
    expect(await within(effects).findByText('Chấm dứt (1)')).toBeTruthy();
    expect(within(effects).getByText('Bớt: Sở Kế hoạch và Đầu tư')).toBeTruthy();

    await user.type(screen.getByLabelText('Ghi chú'), 'x');
    expect(screen.queryByRole('button', { name: 'Ghi sự kiện' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Xem lại hệ quả' }));
    await user.click(await screen.findByRole('button', { name: 'Ghi sự kiện' }));
    await waitFor(() => expect(recorded.sent).toHaveLength(1));
    expect(recorded.sent[0]?.body).toEqual({
      kind: 'DISSOLVE',
      order: { effectiveOn: '2025-03-01', orderedBy: 'NQ 410', referenceId: null, note: 'x' },
      unitId: 'u-SOTC',
      successorId: null,
    });
  });

  it('says in place why the server refuses, and keeps what was written over a reload', async () => {
    form();
    const looked = change('post', `${EVENTS}:preview`, () =>
      refusal(409, 'unit.has-children', 'Đơn vị còn 2 đơn vị trực thuộc.'),
    );
    server.use(looked.handler);
    const user = openPage('/don-vi/su-kien/moi?kind=DISSOLVE&unit=u-SOTC', 'admin');
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'Xem hệ quả' }));
    expect(await screen.findByText('Đơn vị còn 2 đơn vị trực thuộc.')).toBeTruthy();
    const kept = Object.values({ ...sessionStorage }).join();
    expect(kept).toContain('NQ 410');
  });
});

describe('the body of an event', () => {
  const unit = { id: 'u', code: 'U', name: 'Đơn vị' };

  it('founds the heir of a merger when it is new, and names it when it is there', () => {
    const draft = { ...emptyDraft(unit), target: { ...emptyHeir(0), isNew: true } };
    draft.target.founding = { ...draft.target.founding, code: 'MOI', name: 'Sở mới', aliases: 'SM\n\n Sở Mới ' };
    const merged = toEvent('MERGE', draft);
    expect(merged).toMatchObject({
      sources: [{ unitId: 'u' }],
      target: { founding: { code: 'MOI', shortName: 'Sở mới', aliases: ['SM', 'Sở Mới'] } },
    });
    expect(toEvent('MERGE', { ...draft, target: { ...emptyHeir(0), unit } })).toMatchObject({
      target: { unitId: 'u' },
    });
  });

  it('lacks a name to change when nothing is renamed, and a heir when a split has none', () => {
    const draft = { ...emptyDraft(unit), effectiveOn: '2025-01-01', orderedBy: 'QĐ' };
    expect([...lacksOf('RENAME', draft)]).toEqual([['name', 'change']]);
    expect([...lacksOf('SPLIT', draft).keys()]).toEqual(['results[0].unitId', 'results[1].unitId']);
    expect(lacksOf('DISSOLVE', draft).size).toBe(0);
  });
});
