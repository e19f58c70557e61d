import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

type Rule = { readonly name: string };
type Violation = { readonly rule: Rule; readonly from: string; readonly to: string };
type Report = { readonly summary: { readonly violations: readonly Violation[]; readonly totalCruised: number } };

const root = join(__dirname, '..', '..');
const planted = 'test/architecture/planted/src';

function cruise(config: string, folder: string): Report {
  const program = join(root, 'node_modules', '.bin', 'depcruise');
  const report = execFileSync(program, ['--config', config, '--output-type', 'json', folder], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return JSON.parse(report) as Report;
}

const line = ({ rule, from, to }: Violation): string => `${rule.name}: ${from} → ${to}`;

/** Every file that breaks a rule on purpose, and which ones; whatever else the planted tree imports is allowed. */
const brokenOnPurpose: Readonly<Record<string, readonly string[]>> = {
  'kernel/knows-a-room.ts': ['kernel-imports-only-what-is-listed', 'kernel-imports-no-package'],
  'kernel/half.ts': ['no-circular'],
  'config/knows-the-kernel.ts': ['config-imports-only-what-is-listed'],
  'sqlite/knows-the-kernel.ts': ['sqlite-imports-only-what-is-listed'],
  'postgres/knows-the-kernel.ts': ['postgres-imports-only-what-is-listed'],
  'domain/reads-a-disk.ts': ['domain-imports-only-what-is-listed', 'domain-imports-only-zod-and-temporal'],
  'event-store/knows-casework.ts': ['event-store-imports-only-what-is-listed'],
  'projections/knows-an-adapter.ts': [
    'projections-imports-only-what-is-listed',
    'the-log-and-its-feed-know-no-web-framework',
    'only-the-seam-knows-the-driver',
  ],
  'platform/knows-casework.ts': ['platform-imports-only-what-is-listed'],
  'platform/asks-postgresql.ts': ['only-its-seam-knows-the-driver-of-postgresql'],
  'platform/lost.ts': ['every-import-is-found'],
  'casework/knows-a-feature.ts': ['casework-imports-only-what-is-listed'],
  'features/intake/opens-a-file.ts': ['views-are-handed-their-database'],
  'platform/knows-the-web-kit.ts': ['platform-imports-only-what-is-listed'],
  'web-kit/knows-casework.ts': ['web-kit-imports-only-what-is-listed'],
  'features/intake/knows-an-adapter.ts': ['features-imports-only-what-is-listed'],
  'policies/knows-the-law.ts': ['policies-imports-only-what-is-listed'],
  'features/contacts/knows-a-feature.ts': ['a-feature-never-imports-another-feature'],
  'bootstrap/starts-the-server.ts': ['nobody-imports-an-entry-point'],
  'cli/needs-its-tests.ts': ['the-product-never-imports-its-tests', 'the-product-needs-no-development-package'],
};

describe('who may import what', () => {
  it('is kept everywhere in the product', () => {
    const { violations, totalCruised } = cruise('.dependency-cruiser.cjs', 'src').summary;
    expect(violations.map(line)).toEqual([]);
    expect(totalCruised).toBeGreaterThan(0);
  });

  it('is stated for every room that there is', () => {
    const rooms = [
      'bootstrap',
      'casework',
      'cli',
      'config',
      'domain',
      'event-store',
      'features',
      'kernel',
      'platform',
      'policies',
      'postgres',
      'projections',
      'sqlite',
      'web-kit',
    ];
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((folder) => folder.name).filter((name) => !rooms.includes(name))).toEqual([]);
  });
});

describe('a planted breach of the import rules', () => {
  const rules = jest.requireActual<{ forbidden: Rule[] }>('./planted.dependency-cruiser.cjs').forbidden.map((rule) => rule.name);
  const reported = cruise('test/architecture/planted.dependency-cruiser.cjs', planted).summary.violations;

  it.each(rules)('is reported: %s', (rule) => {
    expect(reported.map((violation) => violation.rule.name)).toContain(rule);
  });

  it('is reported where it is, and nothing that is allowed is', () => {
    const expected = Object.entries(brokenOnPurpose).flatMap(([file, names]) => names.map((name) => `${file}: ${name}`));
    const found = reported.map(({ rule, from }) => `${from.slice(planted.length + 1)}: ${rule.name}`);
    expect(found.sort()).toEqual(expected.sort());
  });
});
