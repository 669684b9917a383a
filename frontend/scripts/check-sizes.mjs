// Files of at most 150 lines, components of at most 80: what grows past that is two things.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 150;
const COMPONENT = 80;
const WORDS = /src\/shared\/i18n\//;

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.startsWith('src/generated') && !file.endsWith('tokens.css'));

/** Top-level functions of a formatted file, with their length in lines. */
function functionsOf(lines) {
  const found = [];
  let open = null;
  lines.forEach((line, index) => {
    const start = /^(?:export )?(?:async )?function (\w+)/.exec(line);
    if (start) open = { name: start[1], from: index };
    if (open && line === '}') {
      found.push({ name: open.name, length: index - open.from + 1 });
      open = null;
    }
  });
  return found;
}

const faults = files.flatMap((file) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  const long = functionsOf(lines).filter((each) => each.length > COMPONENT);
  const tooLong =
    lines.length - 1 > FILE && !WORDS.test(file) ? [`${file}: ${lines.length - 1} lines (at most ${FILE})`] : [];
  return [...tooLong, ...long.map((each) => `${file}: ${each.name} has ${each.length} lines (at most ${COMPONENT})`)];
});

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`Sizes: ${files.length} files within ${FILE} lines, functions within ${COMPONENT}.`);
