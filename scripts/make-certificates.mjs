import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { handOver, makeFolder, refuseToOverwrite, writeSecret } from './support/secret-files.mjs';

const help = `node scripts/make-certificates.mjs [folder] [--renew]

Makes the certificates of the cluster in <folder>/certificates (./secrets if left out): an authority of its own, and a key and
a certificate for each server that answers over TLS. Refuses to overwrite. Needs \`openssl\`.

  --renew   new keys and certificates from the authority that is there; it stays the same, so nobody else has to learn it

Exit status: 0 done, 1 refused or failed, 2 wrong use.`;

/** EventStoreDB takes another node's certificate for a node's by its common name, so the three share one. */
const servers = [
  { name: 'eventstoredb-1', commonName: 'eventstoredb-node' },
  { name: 'eventstoredb-2', commonName: 'eventstoredb-node' },
  { name: 'eventstoredb-3', commonName: 'eventstoredb-node' },
  { name: 'postgres', commonName: 'postgres' },
];
const years = { authority: 10, server: 2 };

const openssl = (...args) => execFileSync('openssl', args, { stdio: ['ignore', 'pipe', 'pipe'] });
const days = (count) => String(count * 365);
/** EventStoreDB reads RSA keys and no others. */
const newKey = (size, out) => ['-newkey', `rsa:${size}`, '-nodes', '-keyout', out];

function makeAuthority(work) {
  const [key, certificate] = [join(work, 'ca.key'), join(work, 'ca.crt')];
  const extensions = ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=critical,keyCertSign,cRLSign'];
  const added = extensions.flatMap((extension) => ['-addext', extension]);
  const subject = ['-subj', '/O=Steadfast/CN=Steadfast cluster authority'];
  openssl('req', '-x509', '-sha256', ...newKey(3072, key), '-days', days(years.authority), '-out', certificate, ...subject, ...added);
  return { key, certificate };
}

function makeServer(work, authority, { name, commonName }) {
  const [key, request, certificate, extensions] = ['key', 'csr', 'crt', 'ext'].map((ending) => join(work, `${name}.${ending}`));
  writeFileSync(
    extensions,
    [
      'basicConstraints=critical,CA:FALSE',
      'keyUsage=critical,digitalSignature,keyEncipherment',
      'extendedKeyUsage=serverAuth,clientAuth',
      `subjectAltName=DNS:${name},DNS:localhost,IP:127.0.0.1`,
      'subjectKeyIdentifier=hash',
      'authorityKeyIdentifier=keyid',
    ].join('\n'),
  );
  openssl('req', '-new', '-sha256', ...newKey(2048, key), '-out', request, '-subj', `/O=Steadfast/CN=${commonName}`);
  const signer = ['-CA', authority.certificate, '-CAkey', authority.key, '-set_serial', `0x${randomBytes(15).toString('hex')}`];
  const signed = ['-days', days(years.server), '-extfile', extensions, '-out', certificate];
  openssl('x509', '-req', '-sha256', '-in', request, ...signer, ...signed);
  return { key, certificate };
}

function make(folder, renew) {
  const kept = { key: join(folder, 'ca.key'), certificate: join(folder, 'ca.crt') };
  if (!renew) refuseToOverwrite(folder, ['ca.key', 'ca.crt', ...servers.flatMap(({ name }) => [`${name}.key`, `${name}.crt`])]);
  makeFolder(folder);
  const work = mkdtempSync(join(tmpdir(), 'steadfast-certificates-'));
  try {
    const authority = renew ? kept : makeAuthority(work);
    const made = servers.map((server) => [server.name, makeServer(work, authority, server)]);
    for (const [name, { key, certificate }] of renew ? made : [['ca', authority], ...made]) {
      writeSecret(join(folder, `${name}.key`), readFileSync(key), { forContainers: name !== 'ca' });
      writeSecret(join(folder, `${name}.crt`), readFileSync(certificate), { mode: 0o644 });
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

const { values, positionals } = parseArgs({
  options: { renew: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [secrets = 'secrets'] = positionals;
const folder = join(secrets, 'certificates');
try {
  if (values.help || positionals.length > 1) {
    console.log(help);
    process.exitCode = values.help ? 0 : 2;
  } else {
    make(folder, values.renew);
    console.log(`Made certificates for ${servers.map(({ name }) => name).join(', ')} in ${folder}, good for ${years.server} years.`);
    if (!values.renew)
      console.log(`Keep ${join(folder, 'ca.key')} away from this machine until you renew: whoever has it can be any node.`);
    for (const line of handOver(secrets)) console.log(line);
  }
} catch (error) {
  console.error(error.code === 'ENOENT' && error.path === 'openssl' ? 'There is no `openssl` here: install it first.' : error.message);
  process.exitCode = 1;
}
