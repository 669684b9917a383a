import { createRoot } from 'react-dom/client';
import './shared/ui/tokens.css';
import './shared/ui/base.css';
import { App } from './app/App';
import { type Locale, readLocale } from './shared/i18n/locale';
import { vi } from './shared/i18n/vi';
import type { Words } from './shared/i18n/words';

async function loadWords(locale: Locale): Promise<Words> {
  if (locale === 'vi') {
    (await import('./shared/i18n/aria-vi')).installAriaWords();
    return vi;
  }
  return (await import('./shared/i18n/en')).en;
}

async function start() {
  const locale = readLocale();
  document.documentElement.lang = locale;
  const words = await loadWords(locale);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App locale={locale} words={words} />);
}

void start();
