import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { units } from '../../../tests/fake/divisions';
import { answer, network } from '../../../tests/network';
import { openReview } from '../../../tests/review';

const server = network();

describe('putting right what was read', () => {
  it('lets a person put words, units and the last day right in their place', async () => {
    const { user, amended } = openReview(server);
    server.use(
      http.get('*/api/directory/v1/units', () =>
        answer({ items: units.map((unit) => ({ ...unit, shortName: unit.name, type: 'DIVISION' })) }),
      ),
      http.get('*/api/directory/v1/unit-classes', () => answer({ items: [] })),
    );
    await user.click(await screen.findByRole('button', { name: 'Sửa nhiệm vụ 2' }));
    const form = await screen.findByRole('form', { name: 'Sửa nhiệm vụ 2' });
    const words = within(form).getByRole('textbox', { name: 'Nội dung nhiệm vụ' });
    await waitFor(() => expect(document.activeElement).toBe(words));
    await user.clear(words);
    await user.type(words, 'Kiểm tra nội quy.');
    await user.click(within(form).getByRole('button', { name: 'Bỏ Trung tâm Thông tin' }));
    await user.click(within(form).getByRole('button', { name: 'Lưu sửa đổi' }));
    await waitFor(() => expect(amended).toHaveLength(1));
    expect(amended[0]?.body).toEqual({
      tasks: [{ ordinal: 2, text: 'Kiểm tra nội quy.', assignments: [{ index: 0, units: ['TCHCQT'] }] }],
    });
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Sửa nhiệm vụ 2' })).toBeNull());
  });
});
