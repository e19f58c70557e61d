import type { Locked } from '../../../src/kernel/personal';
import type { CaseAccess } from '../../../src/domain/support-case/case-access';
import { evolveCaseAccess, maySeeCase } from '../../../src/domain/support-case/case-access';
import type { CaseworkEvent } from '../../../src/domain/support-case/events';
import {
  analyst,
  deed,
  distantOfficer,
  inspector,
  lpu,
  officerInCase,
  open,
  otherInspector,
  otherSupervisor,
  protection,
  seniorLead,
  staff,
  story,
  supervisor,
  supportOfficer,
  suspect,
} from './scene';

const accessAfter = (events: readonly CaseworkEvent[]) => events.reduce<CaseAccess | null>(evolveCaseAccess, null) as CaseAccess;
const opened = accessAfter(story(open));
const offered = accessAfter(story(open, deed(inspector, 'OfferResponsibility', { to: lpu(2) })));

describe('Who may know that an ordinary case exists', () => {
  it.each([
    ['the unit’s support officer', supportOfficer, true],
    ['the unit’s officer', officerInCase, true],
    ['the unit’s supervisor', supervisor, true],
    ['any Inspector', otherInspector, true],
    ['the senior lead', seniorLead, true],
    ['the data-protection role', protection, true],
    ['another unit’s supervisor', otherSupervisor, false],
    ['another unit’s support officer', distantOfficer, false],
    ['an analyst', analyst, false],
  ])('%s: %p', (_, who, may) => {
    expect(maySeeCase(opened, who)).toBe(may);
  });

  it('includes the unit to which it is offered, and those appointed', () => {
    expect(maySeeCase(offered, otherSupervisor)).toBe(true);
    const withdrawn = accessAfter(
      story(open, deed(inspector, 'OfferResponsibility', { to: lpu(2) }), deed(inspector, 'WithdrawResponsibilityOffer', {})),
    );
    expect(maySeeCase(withdrawn, otherSupervisor)).toBe(false);
    const appointed = accessAfter(
      story(open, deed(supervisor, 'AppointOfficer', { role: 'SUPPORT_OFFICER', staffId: distantOfficer.staffId })),
    );
    expect(maySeeCase(appointed, distantOfficer)).toBe(true);
    expect(maySeeCase({ ...appointed, appointed: [{ role: 'SUPPORT_OFFICER', staffId: analyst.staffId }] }, analyst)).toBe(false);
  });

  it('shuts out a conflict and an alleged colleague, whatever their role', () => {
    expect(maySeeCase(accessAfter(story(open, deed(inspector, 'DeclareConflict', {}))), inspector)).toBe(false);
    expect(
      maySeeCase(
        accessAfter(story(open, deed(supervisor, 'IdentifyAllegedPerpetrator', { subjectId: suspect, colleague: seniorLead.staffId }))),
        seniorLead,
      ),
    ).toBe(false);
  });

  it('keeps a locked colleague for the view to make a token of', () => {
    const locked: Locked = { about: suspect, cipher: 'c', aad: 'a' };
    const event = {
      type: 'AllegedPerpetratorIdentified',
      schemaVersion: 1,
      data: { subjectId: suspect, isColleague: true, colleague: locked },
    } as unknown as CaseworkEvent;
    const access = evolveCaseAccess(opened, event) as CaseAccess;
    expect(access.allegedColleagues).toEqual([{ subjectId: suspect, colleague: locked }]);
    expect(maySeeCase(access, { staffId: staff(1), posts: supportOfficer.posts })).toBe(true);
  });

  it('is nobody before the case is opened', () => {
    expect(evolveCaseAccess(null, { type: 'DualRoleDeclared', schemaVersion: 1, data: {} } as unknown as CaseworkEvent)).toBeNull();
  });
});
