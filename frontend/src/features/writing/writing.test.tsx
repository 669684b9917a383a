import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftPlan } from '../../../tests/fake/plan';
import { written } from '../../../tests/fake/written';
import { answer, change, get, network, refusal } from '../../../tests/network';
import { openPage } from '../../../tests/page';
import type { WrittenPlan } from '../../generated/plan/types.gen';

const server = network();
const units = [{ id: 'u1', code: 'TONGHOP', name: 'Phòng Tổng hợp' }];
const classes = [{ id: 'c1', code: 'CAC_PHONG_BAN', name: 'các phòng, ban', members: units, aliases: [] }];
const path = '/api/plan/v1/plans/p-draft';

function openWriting(at: string, reply: (count: number) => Response = () => answer(draftPlan, 8)) {
  const write = change<WrittenPlan>('post', '/api/plan/v1/plans', (_, count) => reply(count));
  const rewrite = change<WrittenPlan>('put', `${path}/content`, (_, count) => reply(count));
  server.use(
    get('/api/directory/v1/units', { items: units }),
    get('/api/directory/v1/unit-classes', { items: classes }),
    get(`${path}/content`, written, 7),
    get(path, draftPlan),
    http.get(`*${path}/text`, () => HttpResponse.text('')),
    http.get(`*${path}/copy-review`, () => refusal(404, 'http.404', '')),
    write.handler,
    rewrite.handler,
  );
  return { user: openPage(at, 'coordinator'), sent: write.sent, rewritten: rewrite.sent };
}

const field = (name: RegExp | string) => screen.findByRole('textbox', { name });
const save = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Lưu dự thảo' });

beforeEach(() => localStorage.clear());

describe('writing a plan', () => {
  it('takes tasks with units, classes and days, a reporting duty, and saves them', async () => {
    const { user, sent } = openWriting('/ke-hoach/soan');
    await user.type(await field(/^Trích yếu/), 'Cải cách hành chính năm 2024');
    await user.type(await field(/^Nội dung/), 'Rà soát thủ tục hành chính.');
    await user.type(screen.getByRole('combobox', { name: 'Chủ trì' }), 'tổng hợp');
    await user.click(await screen.findByRole('option', { name: 'Phòng Tổng hợp' }));
    await user.type(screen.getByRole('combobox', { name: 'Phối hợp' }), 'phong');
    await user.click(await screen.findByRole('option', { name: 'các phòng, ban (1 đơn vị)' }));
    const day = screen.getByRole('group', { name: 'Thời hạn' });
    await user.click(within(day).getAllByRole('spinbutton')[0] as HTMLElement);
    await user.keyboard('30062024');
    await user.click(screen.getByRole('button', { name: 'Thêm chế độ báo cáo' }));
    expect(save().disabled).toBe(true);
    expect(screen.getByText(/người báo cáo hoặc nơi nhận/)).toBeTruthy();
    await user.type(screen.getByRole('combobox', { name: 'Ai báo cáo' }), 'phong');
    await user.click(await screen.findByRole('option', { name: 'các phòng, ban (1 đơn vị)' }));
    await user.type(await field('Hoặc cơ quan ngoài danh mục'), 'Bộ Công an');
    await user.type(await field(/^Chức vụ người ký/), 'CHÁNH VĂN PHÒNG');
    await user.click(save());
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body.tasks).toEqual([
      {
        text: 'Rà soát thủ tục hành chính.',
        parties: [
          { role: 'LEAD', unitCode: 'TONGHOP', phrase: 'Phòng Tổng hợp', units: [] },
          { role: 'COORDINATE', classCode: 'CAC_PHONG_BAN', phrase: 'các phòng, ban', units: [] },
        ],
        dueOn: '2024-06-30',
        timeText: null,
      },
    ]);
    expect(sent[0]?.body.duties[0]).toMatchObject({ kind: 'HALF_YEAR', recipient: { phrase: 'Bộ Công an' } });
    expect(await screen.findByText('Đã lưu dự thảo kế hoạch.')).toBeTruthy();
    expect(localStorage.length).toBe(0);
  });

  it('tells a refused field at that field, and keeps what was written', async () => {
    const violations = [{ field: 'tasks[1].timeText', message: 'Không quá 500 chữ.' }];
    const { user } = openWriting('/ke-hoach/p-draft/soan', () =>
      HttpResponse.json({ status: 400, code: 'http.400', title: 'Dữ liệu chưa đúng.', violations }, { status: 400 }),
    );
    await user.type(await field(/^Trích yếu/), ' (bổ sung)');
    await user.click(save());
    expect(await screen.findByText('Không quá 500 chữ.')).toBeTruthy();
    const [, second] = screen.getAllByRole('textbox', { name: 'Hoặc ghi bằng lời' });
    expect(second?.getAttribute('aria-invalid')).toBe('true');
    expect(((await field(/^Trích yếu/)) as HTMLTextAreaElement).value).toContain('(bổ sung)');
  });

  it('tells a broken rule with its task, beside the button', async () => {
    const { user } = openWriting('/ke-hoach/p-draft/soan', () =>
      HttpResponse.json(
        { status: 409, code: 'plan.time-differs', title: 'Nhiệm vụ 2: thời gian không khớp.', detail: 'Sửa lời văn.' },
        { status: 409 },
      ),
    );
    await field(/^Trích yếu/);
    await user.click(save());
    expect((await screen.findByRole('alert')).textContent).toContain('Nhiệm vụ 2: thời gian không khớp. Sửa lời văn.');
  });

  it('loses neither text when somebody else saved meanwhile', async () => {
    const { user, rewritten } = openWriting('/ke-hoach/p-draft/soan', (count) =>
      count === 1 ? refusal(412, 'http.412', 'Đã thay đổi.') : answer(draftPlan, 10),
    );
    await user.type(await field(/^Trích yếu/), ' của tôi');
    await user.click(save());
    expect(await screen.findByText(/Dự thảo vừa được người khác lưu/)).toBeTruthy();
    server.use(get(`${path}/content`, { ...written, subject: 'Của họ' }, 9));
    await user.click(screen.getByRole('button', { name: 'Lưu bản của tôi thay bản của họ' }));
    await waitFor(() => expect(rewritten.map((each) => each.ifMatch)).toEqual(['"7"', '"9"']));
    expect(rewritten[1]?.body.subject).toMatch(/ của tôi$/);
  });

  it('takes what the other saved, when asked to', async () => {
    const { user } = openWriting('/ke-hoach/p-draft/soan', () => refusal(412, 'http.412', 'Đã thay đổi.'));
    await user.type(await field(/^Trích yếu/), ' của tôi');
    await user.click(save());
    const take = await screen.findByRole('button', { name: 'Bỏ bản của tôi, lấy bản của họ' });
    server.use(get(`${path}/content`, { ...written, subject: 'Của họ' }, 9));
    await user.click(take);
    await waitFor(async () => expect(((await field(/^Trích yếu/)) as HTMLTextAreaElement).value).toBe('Của họ'));
  });

  it('keeps an unsaved draft over a closed window', async () => {
    localStorage.setItem('dondoc.writing.new', JSON.stringify({ subject: 'Dở dang', tasks: [], duties: [] }));
    openWriting('/ke-hoach/soan');
    expect(((await field(/^Trích yếu/)) as HTMLTextAreaElement).value).toBe('Dở dang');
    expect(screen.getByText(/đang soạn dở/)).toBeTruthy();
  });
});
