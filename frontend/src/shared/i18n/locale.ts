export type Locale = 'vi' | 'en';

const KEY = 'dondoc.locale';

/** Vietnamese unless the person chose English. */
export function readLocale(): Locale {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
}

/** Remembers the choice and loads the product anew in that language. */
export function switchLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
  window.location.reload();
}
