import type { SubjectId } from '../../../src/kernel/ids';
import { KeyDestroyed } from '../../../src/kernel/keyring';
import { person, personStream } from '../../../src/domain/person/person';
import type { SupportCaseEvent } from '../../../src/domain/support-case/events';
import { supportCaseStream } from '../../../src/domain/support-case/stream';
import { casework } from '../../../src/domain/support-case/support-case';
import { welfareIdOf } from '../../../src/domain/welfare/welfare-stream';
import { eventRegistry } from '../../../src/domain/event-registry';
import { EventCodec } from '../../../src/event-store/codec/event-codec';
import { amira, deed, opening, supportOfficer } from '../../domain/support-case/scene';
import { before, caseId, now, welfareOfficer } from '../../domain/welfare/scene';
import { storedEvents } from '../../event-store/support/stored-events';
import { contextOf, setUp } from './kept-notes';

const theirKey = amira as string as SubjectId;

/** A person, their case with a summary, and one welfare note. */
const withCase = async () => {
  const kept = setUp();
  const { runner, store, keyring } = kept;
  const registering = { type: 'RegisterPerson', by: welfareOfficer, at: now, personId: amira, name: 'Amira Example' } as const;
  await runner.execute(person, personStream(amira), registering, contextOf(welfareOfficer, 'person'));
  const opened = deed(supportOfficer, 'OpenCase', { ...opening, summary: 'Shouted at in the car park' });
  await runner.execute(casework, supportCaseStream(caseId), opened, contextOf(welfareOfficer, 'case'));
  await kept.write(welfareOfficer, 'note', 'Sleeps badly');
  const nameAndSummary = async () => {
    const [first] = await storedEvents(store, supportCaseStream(caseId));
    const event = new EventCodec(eventRegistry, keyring).decode<SupportCaseEvent>(first!, 'opened');
    return [(await runner.load(person, personStream(amira)))?.state.name, event.type === 'CaseOpened' && event.data.summary];
  };
  return { ...kept, nameAndSummary };
};

describe('The key of a welfare record', () => {
  it('is made by itself with the first note, and is nobody else’s', async () => {
    const { keyring } = await withCase();
    const [notes, theirs] = [keyring.find(welfareIdOf(caseId)), keyring.find(theirKey)];
    expect([notes.state, theirs.state]).toEqual(['key', 'key']);
    expect(notes).not.toEqual(theirs);
  });

  it('takes the notes with it when it is destroyed, and leaves person and case readable', async () => {
    const { keyring, nameAndSummary, records, asked, write } = await withCase();
    await keyring.destroy(welfareIdOf(caseId), now);
    expect(await nameAndSummary()).toMatchObject([{ value: 'Amira Example' }, { value: 'Shouted at in the car park' }]);
    const { notes } = await records.open(asked(welfareOfficer));
    expect(notes).toMatchObject([{ kind: 'WELLBEING_ASSESSMENT', occurredAt: before, text: undefined }]);
    await expect(write(welfareOfficer, 'another', 'Later')).rejects.toBeInstanceOf(KeyDestroyed);
  });

  it('outlives that of person and case', async () => {
    const { keyring, nameAndSummary, textsFor } = await withCase();
    await keyring.destroy(theirKey, now);
    expect(await nameAndSummary()).toMatchObject([{ erased: true }, { erased: true }]);
    expect(await textsFor(welfareOfficer)).toEqual(['Sleeps badly']);
  });
});
