import { lazyRouteComponent } from '@tanstack/react-router';
import { loadWords, type Part } from '../shared/i18n/dictionary';
import { readLocale } from '../shared/i18n/locale';

/** A page that comes with the parts of the dictionary that it speaks in; `routes.test.ts` holds the list complete. */
export function page<M extends object, K extends keyof M & string>(load: () => Promise<M>, name: K, ...parts: Part[]) {
  const both = async () => (await Promise.all([load(), loadWords(readLocale(), ...parts)]))[0];
  return lazyRouteComponent(both, name);
}
