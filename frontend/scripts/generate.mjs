// Generates src/generated/{directory,plan,report} from the services' committed OpenAPI documents, as far as they exist.
// With --check: generates elsewhere and fails when the committed code differs.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';

const services = ['directory', 'plan', 'report'];
const check = process.argv.includes('--check');
const target = 'src/generated';
const output = check ? 'src/.generated-check' : target;

const filesUnder = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    : [];

async function generate(service) {
  const input = `./../${service}-service/openapi/openapi.yaml`;
  if (!existsSync(input)) {
    console.log(`${service}: no ${input} yet`);
    return false;
  }
  await createClient({
    input,
    output: { path: `${output}/${service}`, clean: true },
    logs: { level: 'error', file: false },
    plugins: [
      '@hey-api/typescript',
      { name: '@hey-api/sdk', operations: { strategy: 'flat' } },
      { name: '@hey-api/client-fetch', runtimeConfigPath: '../../shared/api/client-config', throwOnError: true },
    ],
  });
  console.log(`${service}: generated`);
  return true;
}

function differs(service) {
  const fresh = filesUnder(`${output}/${service}`);
  const committed = filesUnder(`${target}/${service}`);
  return (
    fresh.length !== committed.length ||
    fresh.some((file) => {
      const old = `${target}/${service}/${file}`;
      return !existsSync(old) || readFileSync(old, 'utf8') !== readFileSync(`${output}/${service}/${file}`, 'utf8');
    })
  );
}

let stale = [];
try {
  for (const service of services) if (await generate(service)) stale.push(service);
  stale = check ? stale.filter(differs) : [];
} finally {
  if (check) rmSync(output, { recursive: true, force: true });
}
if (stale.length > 0) {
  console.error(`Generated code is stale: ${stale.join(', ')}. Run npm run generate and commit.`);
  process.exit(1);
}
