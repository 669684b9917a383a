import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { draft } from '../../../tests/fake/draft';
import { planText } from '../../../tests/fake/text';
import { answer, network, refusal } from '../../../tests/network';
import { openPage } from '../../../tests/page';

const server = network();
const path = `*/api/plan/v1/imports/${draft.id}`;

describe('dropping a document', () => {
  const file = (name: string) => new File(['x'], name);
  async function drop(name: string) {
    server.use(http.get('*/api/plan/v1/imports', () => answer({ items: [] })));
    const user = openPage('/nhap-ke-hoach', 'coordinator');
    await screen.findByRole('button', { name: 'Chọn tệp' });
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('nowhere to put a file');
    input.accept = '';
    await user.upload(input, file(name));
    return user;
  }

  it('opens the review when it was read', async () => {
    server.use(
      http.post('*/api/plan/v1/imports', () => answer(draft)),
      http.get(path, () => answer(draft, 3)),
      http.get(`${path}/text`, () => HttpResponse.text(planText)),
    );
    await drop('ke-hoach.docx');
    expect(await screen.findByRole('article', { name: 'Văn bản gốc' })).toBeTruthy();
  });

  it.each([
    ['import.scanned', 'Xin tệp gốc .docx'],
    ['import.state-secret', 'Tệp không được lưu lại trên hệ thống'],
    ['import.locked', 'bỏ mật khẩu'],
    ['import.legacy-font', 'chuyển toàn bộ sang Unicode'],
  ])('that is refused with %s says what to do now', async (code, step) => {
    server.use(http.post('*/api/plan/v1/imports', () => refusal(422, code, '')));
    await drop('ke-hoach.pdf');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(step);
    expect(alert.textContent).toContain('ke-hoach.pdf');
    expect(screen.getByText('Thả tệp khác vào đây')).toBeTruthy();
  });

  it('of a kind that is not taken never leaves the desk', async () => {
    await drop('ke-hoach.doc');
    expect((await screen.findByRole('alert')).textContent).toContain('lưu thành .docx');
  });
});
