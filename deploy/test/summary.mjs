// Adds up what ./test left in its results folder: Surefire's XML, Vitest's and Playwright's JSON, and the steps themselves.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const results = process.argv[2];
const total = { passed: 0, failed: 0, skipped: 0 };

function add(passed, failed, skipped) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function surefire() {
  const modules = readdirSync('.').map((module) => join(module, 'target/surefire-reports'));
  for (const folder of modules.filter(existsSync)) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.xml'))) {
      // The suite's own figures leave nested classes out, so the cases are counted.
      const cases = readFileSync(join(folder, file), 'utf8').replace(/<!\[CDATA\[.*?\]\]>/gs, '');
      const count = (element) => cases.match(new RegExp(`<${element}[ />]`, 'g'))?.length ?? 0;
      const failed = count('error') + count('failure');
      add(count('testcase') - failed - count('skipped'), failed, count('skipped'));
    }
  }
}

function json(file) {
  const found = JSON.parse(readFileSync(file, 'utf8'));
  if (found.stats) add(found.stats.expected + found.stats.flaky, found.stats.unexpected, found.stats.skipped);
  else add(found.numPassedTests, found.numFailedTests, found.numPendingTests);
}

function steps() {
  const lines = readFileSync(join(results, 'steps.tsv'), 'utf8').trim().split('\n');
  for (const [, verdict] of lines.map((line) => line.split('\t'))) add(verdict === 'ok' ? 1 : 0, verdict === 'ok' ? 0 : 1, 0);
}

surefire();
readdirSync(results)
  .filter((name) => name.endsWith('.json'))
  .forEach((name) => json(join(results, name)));
steps();
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 ? 0 : 1);
