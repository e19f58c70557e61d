import type { SupportCaseCommand } from '../../src/domain/support-case/command';
import { laterBy } from '../../src/domain/obligations/clocks/later-by';
import type { KeyEventType } from '../../src/domain/reference-data/key-event-types';
import { derivedId } from '../../src/kernel/derived-ids';
import type { CommandId, ContactId, LpuCode } from '../../src/kernel/ids';
import { type CaseStory, caseStory, type Step } from './case-commands';

const day = 86_400_000;
const news: readonly KeyEventType[] = ['ARRESTED', 'INTERVIEWED_UNDER_CAUTION', 'BAILED', 'CHARGED'];

/** A case over some weeks: a deed a day, contacts mostly, with a review, news and an assessment now and then. */
export function dutyStory(number: number, deeds = 25): CaseStory {
  const plain = caseStory(number, deeds);
  const lpu = 'LPU-1' as LpuCode;
  const steps = plain.steps.map(({ command, context }, index): Step => {
    const at = laterBy(context.at, index * day);
    const inspector = { staffId: command.by.staffId, posts: [{ role: 'INSPECTOR', lpu }] };
    const told = (type: string, by: typeof command.by, data: object): Step => ({
      context: { ...context, at },
      command: { type, by, at, data } as unknown as SupportCaseCommand,
    });
    if (index === 0) return { context, command };
    if (index === 1)
      return told('RecordReview', inspector, { type: 'INSPECTOR_FIRST', occurredAt: at, standardMet: true, findings: 'Seen.' });
    if (index % 7 === 0)
      return told('RecordReview', inspector, { type: 'INSPECTOR_PERIODIC', occurredAt: at, standardMet: true, findings: 'Seen.' });
    if (index % 5 === 0) return told('RecordKeyEvent', command.by, { type: news[index % news.length], occurredAt: at });
    if (index === 2) return told('AssessRisk', command.by, { occurredAt: at, risk: 'MEDIUM' });
    const contactId = derivedId<ContactId>(context.commandId as CommandId, 'contact');
    return told('RecordContact', command.by, { ...command.data, contactId, occurredAt: at });
  });
  return { ...plain, steps };
}
