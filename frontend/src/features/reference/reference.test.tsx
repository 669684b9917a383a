import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { get, network } from '../../../tests/network';
import { openPage } from '../../../tests/page';
import type { LegalReferenceResponse } from '../../generated/directory/types.gen';

const server = network();

const directive: LegalReferenceResponse = {
  id: 'd7',
  type: 'CT',
  number: '07/CT-BCA-V28',
  issuer: 'Bộ trưởng Bộ Công an',
  issuedOn: '2014-08-15',
  subject: null,
  note: 'Hai cách ghi trích yếu đang tồn tại.',
  relations: [{ kind: 'REPLACES', referenceId: 'd6', number: '06/CT-BCA' }] as LegalReferenceResponse['relations'],
};

it('opens one document with its note and its relations in words, and closing keeps the search', async () => {
  server.use(
    get('/api/directory/v1/legal-references', { items: [directive] }),
    get('/api/directory/v1/legal-references/d7', directive),
  );
  const user = openPage('/van-ban?q=07', 'officer');
  const table = await screen.findByRole('table', { name: 'Văn bản pháp lý' });
  await user.click(within(table).getByRole('link', { name: '07/CT-BCA-V28' }));
  const sheet = await screen.findByRole('dialog', { name: 'Chỉ thị 07/CT-BCA-V28' });
  expect(await within(sheet).findByText('Hai cách ghi trích yếu đang tồn tại.')).toBeTruthy();
  expect(within(sheet).getByText(/^Thay thế/).textContent).toContain('06/CT-BCA');
  await user.keyboard('{Escape}');
  await screen.findByRole('link', { name: '07/CT-BCA-V28' });
  expect(window.location.search).toContain('q=');
  expect(window.location.search).not.toContain('id=');
});

it('says what to try when nothing is found', async () => {
  server.use(get('/api/directory/v1/legal-references', { items: [] }));
  openPage('/van-ban?q=zzz', 'officer');
  expect(await screen.findByText('Không thấy văn bản nào')).toBeTruthy();
});
