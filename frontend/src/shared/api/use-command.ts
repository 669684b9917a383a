import { type UseMutationOptions, type UseMutationResult, useMutation } from '@tanstack/react-query';

interface Sequel<Data> {
  onSuccess?: ((data: Data) => void) | undefined;
  onError?: ((error: Error) => void) | undefined;
  onSettled?: (() => void) | undefined;
}

type Command<Data, Given> = Omit<UseMutationResult<Data, Error, Given>, 'mutate'> & {
  mutate: (given: Given, sequel?: Sequel<Data>) => void;
};

/**
 * A mutation that tells who began it how it ended, even when the button is gone by then: TanStack Query drops what
 * `mutate` was given as soon as its component unmounts, and fresh data often takes the button away.
 */
export function useCommand<Data, Given = void>(options: UseMutationOptions<Data, Error, Given>): Command<Data, Given> {
  const mutation = useMutation(options);
  const mutate = (given: Given, { onSuccess, onError, onSettled }: Sequel<Data> = {}) =>
    void mutation
      .mutateAsync(given)
      .then(onSuccess, onError ?? (() => undefined))
      .finally(onSettled);
  return { ...mutation, mutate };
}
