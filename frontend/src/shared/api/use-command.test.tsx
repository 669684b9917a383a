import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { useCommand } from './use-command';

function Page(props: { onSuccess?: (made: string) => void; onError?: (error: Error) => void; fails?: boolean }) {
  const [isShown, setShown] = useState(true);
  return isShown ? <Once {...props} onGone={() => setShown(false)} /> : <p>gone</p>;
}

function Once({ onSuccess, onError, onGone, fails }: Parameters<typeof Page>[0] & { onGone: () => void }) {
  const change = useCommand({
    mutationFn: (words: string) => (fails ? Promise.reject(new Error(words)) : Promise.resolve(words)),
    onSettled: onGone,
  });
  return (
    <button type="button" onClick={() => change.mutate('made', { onSuccess, onError })}>
      change
    </button>
  );
}

async function pressed(page: React.ReactNode) {
  render(<QueryClientProvider client={new QueryClient()}>{page}</QueryClientProvider>);
  await userEvent.click(screen.getByRole('button'));
  await screen.findByText('gone');
}

test('a change that takes its own button away still says that it was made', async () => {
  const onSuccess = vi.fn();
  await pressed(<Page onSuccess={onSuccess} />);
  await waitFor(() => expect(onSuccess).toHaveBeenCalledWith('made'));
});

test('a refused change says so too, and goes nowhere else', async () => {
  const onError = vi.fn();
  await pressed(<Page onError={onError} fails />);
  await waitFor(() => expect(onError).toHaveBeenCalledWith(new Error('made')));
});
