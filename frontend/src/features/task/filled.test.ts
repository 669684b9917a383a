import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useFilled } from './task-api';

const pages = (...sizes: number[]) => ({ pages: sizes.map((size) => ({ items: Array(size).fill(0) })) });

function asked(tasks: Partial<Parameters<typeof useFilled>[0]>): number {
  const fetchNextPage = vi.fn();
  const rest = { hasNextPage: true, isFetching: false, isFetchNextPageError: false, fetchNextPage };
  renderHook(() => useFilled({ data: pages(3), ...rest, ...tasks }));
  return fetchNextPage.mock.calls.length;
}

test('a short page is followed by the next one until fifty lines stand there', () => {
  expect(asked({ data: pages(3) })).toBe(1);
  expect(asked({ data: pages(0, 0, 20) })).toBe(1);
  expect(asked({ data: pages(20, 30) })).toBe(0);
});

test('nothing is asked while a page is on its way, when there is no more, and after twenty pages', () => {
  expect(asked({ isFetching: true })).toBe(0);
  expect(asked({ hasNextPage: false })).toBe(0);
  expect(asked({ data: pages(...Array(20).fill(1)) })).toBe(0);
});

test('a page that failed is not asked for again and again', () => {
  expect(asked({ isFetchNextPageError: true })).toBe(0);
});
