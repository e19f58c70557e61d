import { execFileSync } from 'node:child_process';
import { X509Certificate, createPrivateKey } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readMasterKeyFile } from '../../src/platform/keyring/master-key-file';
import { read, root } from './compose';
import { filesIn, madeSecrets, script } from './made-secrets';

const servers = ['eventstoredb-1', 'eventstoredb-2', 'eventstoredb-3', 'postgres'];

describe('the secrets that the scripts make', () => {
  const folder = madeSecrets();
  const content = (name: string): string => readFileSync(join(folder(), name), 'utf8');
  const certificate = (name: string) => new X509Certificate(content(`certificates/${name}.crt`));

  it('are read by their owner alone, all but the certificates', () => {
    const open = filesIn(folder()).filter((file) => (statSync(join(folder(), file)).mode & 0o777) !== 0o600);
    expect(open.sort()).toEqual(['ca', ...servers].map((name) => `certificates/${name}.crt`).sort());
  });

  it('belong to the user of the containers where root made them, and the key of the authority to root', () => {
    if (process.getuid?.() !== 0) return;
    const owner = (file: string): number => statSync(join(folder(), file)).uid;
    expect(['certificates/postgres.key', 'eventstoredb-url', 'certificates/ca.key'].map(owner)).toEqual([1000, 1000, 0]);
  });

  it.each(servers)('vouch for %s by its name, and for nobody else', (name) => {
    const [shown, authority] = [certificate(name), certificate('ca')];
    expect(shown.checkIssued(authority) && shown.verify(authority.publicKey)).toBe(true);
    expect(authority.ca && !shown.ca).toBe(true);
    expect(shown.checkPrivateKey(createPrivateKey(content(`certificates/${name}.key`)))).toBe(true);
    expect(shown.subjectAltName).toBe(`DNS:${name}, DNS:localhost, IP Address:127.0.0.1`);
    expect(shown.checkHost(servers.find((other) => other !== name)!)).toBeUndefined();
    expect(new Date(shown.validTo).getTime()).toBeGreaterThan(Date.now() + 700 * 86_400_000);
  });

  it('let each node take the others for nodes: one common name, RSA keys, both sides of a connection', () => {
    const nodes = servers.slice(0, 3).map(certificate);
    expect(new Set(nodes.map(({ subject }) => subject))).toEqual(new Set(['O=Steadfast\nCN=eventstoredb-node']));
    expect(new Set(nodes.map(({ publicKey }) => publicKey.asymmetricKeyType))).toEqual(new Set(['rsa']));
    expect(new Set(nodes.map(({ keyUsage }) => keyUsage.join()))).toEqual(new Set(['1.3.6.1.5.5.7.3.1,1.3.6.1.5.5.7.3.2']));
    expect(new Set(nodes.map(({ serialNumber }) => serialNumber)).size).toBe(3);
  });

  it('are renewed under the same authority', () => {
    const [before, authority] = [certificate('eventstoredb-2').serialNumber, content('certificates/ca.crt')];
    expect(script('make-certificates.mjs', folder(), '--renew').status).toBe(0);
    expect(content('certificates/ca.crt')).toBe(authority);
    expect(certificate('eventstoredb-2').serialNumber).not.toBe(before);
    expect(certificate('eventstoredb-2').verify(certificate('ca').publicKey)).toBe(true);
  }, 60_000);

  it.each(['make-certificates.mjs', 'make-secrets.mjs'])('are not overwritten by %s', (name) => {
    const before = filesIn(folder()).map(content);
    const { status, stderr } = script(name, folder());
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('Not overwritten, nothing made') });
    expect(filesIn(folder()).map(content)).toEqual(before);
  });

  it('carry one password each, the same for the account and for whoever makes it', () => {
    const passwords = filesIn(folder())
      .filter((file) => file.endsWith('-password'))
      .map((file) => content(file).trim());
    expect(new Set(passwords).size).toBe(4);
    expect(passwords.every((password) => /^[0-9a-f]{64}$/.test(password))).toBe(true);
    expect(content('database-url')).toContain(`:${content('database-password').trim()}@`);
    expect(readMasterKeyFile(join(folder(), 'master-key')).keyId).not.toBe('');
  });

  it.each([['make-certificates.mjs'], ['make-secrets.mjs']])('are explained by %s', (name) => {
    expect(script(name, '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Refuses to overwrite') });
    expect(script(name, 'one', 'two').status).toBe(2);
  });
});

describe('what is kept out of the repository and of the image', () => {
  it('are the secrets', () => {
    expect(read('.gitignore').split('\n')).toContain('secrets/');
    const letIn = read('.dockerignore').split('\n').filter(Boolean);
    expect(letIn[0]).toBe('*');
    expect(letIn.filter((line) => /secret|certificate|\.env|deploy/.test(line))).toEqual([]);
  });

  it('so Git knows of none, nor of any key or certificate', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
    expect(tracked.filter((path) => /^secrets\/|\.(key|crt|pem|p12|pfx)$|master-key$/.test(path))).toEqual([]);
  });
});
