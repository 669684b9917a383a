import type { Plugin } from 'vite';

/**
 * React Aria ships its words in 34 languages inside every component. We give Vietnamese through its global hook and keep
 * en-US; the others stay out of the bundle (about 20 kB gzip).
 */
export function onlyEnglishAria(): Plugin {
  const foreign = /react-(aria|stately|aria-components)\/dist\/private\/intl\/(?!.*en-US).*\.m?js$/;
  return {
    name: 'only-english-aria',
    enforce: 'pre',
    load: (id) => (foreign.test(id) && !id.endsWith('intlStrings.mjs') ? 'export default undefined;' : null),
  };
}
