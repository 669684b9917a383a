import { createRoot } from 'react-dom/client';
import './shared/ui/tokens.css';
import './shared/ui/base.css';
import { App } from './app/App';
import { loadWords, START } from './shared/i18n/dictionary';
import { readLocale } from './shared/i18n/locale';

async function start() {
  const locale = readLocale();
  document.documentElement.lang = locale;
  const aria = locale === 'vi' ? import('./shared/i18n/aria-vi').then((words) => words.installAriaWords()) : null;
  await Promise.all([aria, loadWords(locale, ...START)]);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App locale={locale} />);
}

void start();
