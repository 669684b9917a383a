// What a page may weigh, gzip: initial JS ≤ 180 kB with login, CSS ≤ 12 kB, a route ≤ 130 kB more, fonts ≤ 60 kB.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KB = 1000;
const limits = { 'initial JS': 180, 'initial CSS': 12, 'largest route JS': 130, 'all CSS of a route': 12, fonts: 60 };
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const gzip = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;

/** The entry or route with everything it imports statically. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) closure(next, seen);
  return seen;
}
const sum = (files) => [...files].reduce((total, file) => total + gzip(file), 0);
const scripts = (keys) => new Set([...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js')));
const sheets = (keys) => new Set([...keys].flatMap((key) => manifest[key].css ?? []));
const without = (files, base) => [...files].filter((file) => !base.has(file));

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const first = closure(entry);
// Vietnamese is loaded by small chunks of its own: those of every page before the first picture, the others by a route.
for (const key of Object.keys(manifest)) if (/i18n\/(aria-vi|vi\/(shell|ui))\.ts$/.test(key)) first.add(key);
const routeFiles = readdirSync('src/app').filter((file) => /^routes-\w+\.tsx$/.test(file));
const spoken = new Map(
  routeFiles.flatMap((file) =>
    [...readFileSync(`src/app/${file}`, 'utf8').matchAll(/import\('\.\.\/(features\/[^']+)'\),\s*'\w+'([^)]*)\)/g)].map(
      ([, page, parts]) => [
        `src/${page}.tsx`,
        [...parts.matchAll(/\w+/g)].map(([part]) => `src/shared/i18n/vi/${part}.ts`),
      ],
    ),
  ),
);
const routes = Object.keys(manifest).filter(
  (key) => /features\/.*Page\.tsx$/.test(key) && manifest[key].isDynamicEntry,
);
const withWords = (key) => [...closure(key), ...(spoken.get(key) ?? [])];
const routeWeight = (key) => sum(without(scripts(withWords(key)), scripts(first)));
const heaviest = [...routes].sort((a, b) => routeWeight(b) - routeWeight(a))[0];
const routeCss = (key) => sum(new Set([...sheets(first), ...sheets(closure(key))]));
const widest = [...routes].sort((a, b) => routeCss(b) - routeCss(a))[0];
const fonts = readdirSync('dist/assets').filter((file) => file.endsWith('.woff2'));

const measured = {
  'initial JS': sum(scripts(first)),
  'initial CSS': sum(sheets(first)),
  'largest route JS': heaviest ? routeWeight(heaviest) : 0,
  'all CSS of a route': widest ? routeCss(widest) : 0,
  fonts: fonts.reduce((total, file) => total + statSync(`dist/assets/${file}`).size, 0),
};

let over = false;
for (const [name, limit] of Object.entries(limits)) {
  const used = measured[name] / KB;
  const fits = used <= limit;
  over ||= !fits;
  const which = name.includes('route') ? ` (${name.includes('CSS') ? widest : heaviest})` : '';
  console.log(`${fits ? 'ok  ' : 'OVER'} ${name.padEnd(20)} ${used.toFixed(1)} of ${limit} kB${which}`);
}
if (over) process.exit(1);
