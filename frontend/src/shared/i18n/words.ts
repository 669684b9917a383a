import type { vi } from './vi';

type Worded<T> = { [K in keyof T]: T[K] extends string ? string : Worded<T[K]> };

/** The keys every dictionary must have, no more and no fewer: tsc holds them together. */
export type Words = Worded<typeof vi>;

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'vi' | 'en';
    Messages: typeof vi;
  }
}
