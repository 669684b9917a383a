import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'use-intl';
import { useDictionary } from './dictionary';
import type { Locale } from './locale';
import type { vi } from './vi';

/** Our dictionary, as far as it is loaded, and React Aria's in one language; dates are typed day first in both. */
export function I18n({ locale, children }: { locale: Locale; children: ReactNode }) {
  const words = useDictionary();
  return (
    <IntlProvider locale={locale} messages={words as typeof vi} timeZone="Asia/Ho_Chi_Minh">
      <I18nProvider locale={locale === 'vi' ? 'vi-VN' : 'en-GB'}>{children}</I18nProvider>
    </IntlProvider>
  );
}
