// Without root: Chromium out of an npm package, unpacked once per version and put in place at one stroke.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PACKAGE = '@sparticuz/chromium@147.0.0';
const target = join(process.argv[2], PACKAGE.replace(/\W+/g, '-'));
const link = join(process.argv[2], 'chromium');

if (!existsSync(target)) {
  mkdirSync(dirname(target), { recursive: true });
  const work = mkdtempSync(`${target}.`);
  execFileSync('npm', ['pack', PACKAGE, '--pack-destination', work], { stdio: 'inherit' });
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['xzf', join(work, archive), '-C', work]);
  const bin = join(work, 'package/bin');
  writeFileSync(join(work, 'chromium'), brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))), { mode: 0o755 });
  for (const name of ['al2023.tar.br', 'swiftshader.tar.br'].filter((name) => existsSync(join(bin, name)))) {
    execFileSync('tar', ['xf', '-', '-C', work], { input: brotliDecompressSync(readFileSync(join(bin, name))) });
  }
  renameSync(work, target);
}
if (!existsSync(link)) symlinkSync(join(target, 'chromium'), link);
console.log(link);
