import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogue } from '../../src/cli/catalogue/catalogue';
import { catalogueFiles } from '../../src/cli/verbs/events-catalogue';
import { describeApi } from '../../src/cli/verbs/openapi';
import { eventRegistry } from '../../src/domain/event-registry';

const docs = resolve(__dirname, '../../docs');

describe('the committed descriptions', () => {
  it.each(Object.entries(catalogueFiles()))('%s says what `events catalogue` would write', (name, text) => {
    expect(readFileSync(join(docs, name), 'utf8')).toBe(text);
  });

  it('openapi.json says what `openapi` would write', async () => {
    expect(readFileSync(join(docs, 'openapi.json'), 'utf8')).toBe(await describeApi());
  }, 60_000);

  it('give for every event an example that its own schema takes once personal fields are put under a key', () => {
    for (const { type, example, fields } of catalogue()) {
      if (fields.some(({ personal }) => personal)) continue;
      expect({ type, taken: eventRegistry.find(type)?.schema.safeParse(example).success }).toEqual({ type, taken: true });
    }
  });

  it('know what is personal', () => {
    const personal = catalogue().flatMap(({ type, fields }) =>
      fields.filter((field) => field.personal).map(({ name }) => `${type}.${name}`),
    );
    expect(personal).toEqual(
      expect.arrayContaining(['CaseOpened.summary', 'PersonRegistered.name', 'ContactPlanSet.plan', 'StaffMemberRegistered.name']),
    );
    expect(personal).not.toContain('CaseOpened.ethnicity');
  });
});
