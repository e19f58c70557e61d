import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { handOver, makeFolder, refuseToOverwrite, writeSecret } from './support/secret-files.mjs';

const help = `node scripts/make-secrets.mjs [folder]

Makes the passwords of the cluster and the addresses that carry them, each in a file of mode 600 in <folder> (./secrets if
left out). Refuses to overwrite. The master key is the product's own: \`npm run cli -- master-key <folder>/master-key\`.

Exit status: 0 done, 1 refused or failed, 2 wrong use.`;

/** Letters and digits only: they stand in addresses and in JSON, where anything else would have to be escaped. */
const password = () => randomBytes(32).toString('hex');
const authority = '/run/secrets/ca.crt';

function secrets() {
  const [forLog, forDatabase] = [password(), password()];
  const nodes = [1, 2, 3].map((node) => `eventstoredb-${node}:2113`).join(',');
  return {
    'eventstoredb-admin-password': password(),
    'eventstoredb-ops-password': password(),
    'eventstoredb-url': `esdb://steadfast:${forLog}@${nodes}?tls=true&tlsCAFile=${authority}`,
    'database-admin-password': password(),
    'database-password': forDatabase,
    'database-url': `postgresql://steadfast:${forDatabase}@postgres:5432/steadfast?sslmode=verify-full&sslrootcert=${authority}`,
  };
}

const { values, positionals } = parseArgs({ options: { help: { type: 'boolean', default: false } }, allowPositionals: true });
const [folder = 'secrets'] = positionals;
try {
  if (values.help || positionals.length > 1) {
    console.log(help);
    process.exitCode = values.help ? 0 : 2;
  } else {
    const made = Object.entries(secrets());
    refuseToOverwrite(
      folder,
      made.map(([name]) => name),
    );
    makeFolder(folder);
    for (const [name, secret] of made) writeSecret(join(folder, name), `${secret}\n`);
    console.log(`Made ${made.length} secrets in ${folder}, each readable by its owner alone.`);
    for (const line of handOver(folder)) console.log(line);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
