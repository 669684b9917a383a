import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'use-intl';
import type { Locale } from './locale';
import type { vi } from './vi';
import type { Words } from './words';

interface Props {
  locale: Locale;
  words: Words;
  children: ReactNode;
}

/** Our dictionary and React Aria's in one language; dates are typed day first in both. */
export function I18n({ locale, words, children }: Props) {
  return (
    <IntlProvider locale={locale} messages={words as typeof vi} timeZone="Asia/Ho_Chi_Minh">
      <I18nProvider locale={locale === 'vi' ? 'vi-VN' : 'en-GB'}>{children}</I18nProvider>
    </IntlProvider>
  );
}
