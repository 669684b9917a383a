// Only tokens.css may speak in colours and lengths; everything else uses its names. Media queries may say rem.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HOME = 'src/shared/ui/tokens.css';
const rules = [
  { name: 'a hex colour', found: /#[0-9a-f]{3,8}\b/i, in: /\.(css|tsx)$/ },
  { name: 'a colour function', found: /\b(rgba?|hsla?|oklch|oklab|lab|lch|color)\(/i, in: /\.css$/ },
  { name: 'a length outside the scale', found: /(?<![\w-])\d*\.?\d+(px|rem|em|pt)\b/i, in: /\.css$/ },
  { name: 'a style attribute', found: /\bstyle=\{\{/, in: /\.tsx$/ },
];
// What cannot be a token: conditions of media queries, paper, and the em of a text's own size.
const allowed = (line) => /^\s*(@media|@container|@page|size:|margin: 1\.5cm)/.test(line);

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => file !== HOME && !file.startsWith('src/generated'));

const faults = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      allowed(line)
        ? []
        : rules
            .filter((rule) => rule.in.test(file) && rule.found.test(line))
            .map((rule) => `${file}:${index + 1} has ${rule.name}: ${line.trim()}`),
    ),
);

// Every name used must be one that the tokens file (or the same line's fallback) defines.
const tokens = new Set([...readFileSync(HOME, 'utf8').matchAll(/^\s*(--[\w-]+):/gm)].map((match) => match[1]));
const given = new Set(['--trigger-width', '--tree-item-level']);
for (const file of files.filter((name) => name.endsWith('.css'))) {
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/var\((--[\w-]+)/g)) {
    if (!tokens.has(name) && !given.has(name)) faults.push(`${file} uses ${name}, which tokens.css does not define`);
  }
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  console.error(`\n${faults.length} place(s) speak past the tokens. Take a name from ${HOME}, or add one there.`);
  process.exit(1);
}
console.log(`Tokens: ${files.length} files, ${tokens.size} names, nothing past them.`);
