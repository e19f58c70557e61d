import { plain } from '../../../src/kernel/personal';
import {
  after,
  amira,
  analyst,
  closing,
  deed,
  distantOfficer,
  inspector,
  later,
  lpu,
  now,
  officerInCase,
  otherInspector,
  otherSupervisor,
  seniorLead,
  staff,
  supervisor,
  supportOfficer,
  suspect,
} from './scene';

const appoint = (role: 'OFFICER_IN_CASE' | 'SUPPORT_OFFICER', number: number, who = supervisor) =>
  deed(who, 'AppointOfficer', { role, staffId: staff(number) });
const reason = 'Said why';

describe('Appointing officers', () => {
  it('hands over in one deed, so that no case is left without an owner', () => {
    after(appoint('SUPPORT_OFFICER', 1))
      .when(appoint('SUPPORT_OFFICER', 2))
      .then(
        { type: 'OfficerRelieved', schemaVersion: 1, data: { role: 'SUPPORT_OFFICER', staffId: staff(1), until: now } },
        { type: 'OfficerAppointed', schemaVersion: 1, data: { role: 'SUPPORT_OFFICER', staffId: staff(2), from: now } },
      );
    after(appoint('SUPPORT_OFFICER', 1)).when(appoint('SUPPORT_OFFICER', 1)).thenNothing();
  });

  it('does not relieve the support officer of an open case without another', () => {
    const relieve = deed(supervisor, 'RelieveOfficer', { role: 'SUPPORT_OFFICER', staffId: staff(1) });
    after(appoint('SUPPORT_OFFICER', 1)).when(relieve).thenRefused('CASE_NEEDS_AN_OWNER');
    after(appoint('SUPPORT_OFFICER', 1), ...closing)
      .when(relieve)
      .thenTypes('OfficerRelieved');
    after().when(relieve).thenNothing();
    after(appoint('OFFICER_IN_CASE', 2))
      .when(deed(supervisor, 'RelieveOfficer', { role: 'OFFICER_IN_CASE', staffId: staff(2) }))
      .thenTypes('OfficerRelieved');
  });

  it('appoints nobody who is the victim, is alleged or has a conflict, with one answer for all three', () => {
    after()
      .when(deed(supervisor, 'AppointOfficer', { role: 'OFFICER_IN_CASE', staffId: staff(2), appointeeIsVictim: true }))
      .thenRefused('STAFF_MEMBER_NOT_ELIGIBLE');
    after(deed(officerInCase, 'DeclareConflict', {}))
      .when(appoint('OFFICER_IN_CASE', 2))
      .thenRefused('STAFF_MEMBER_NOT_ELIGIBLE');
    after(deed(supervisor, 'IdentifyAllegedPerpetrator', { subjectId: suspect, colleague: staff(2) }))
      .when(appoint('OFFICER_IN_CASE', 2))
      .thenRefused('STAFF_MEMBER_NOT_ELIGIBLE');
  });

  it('is refused ahead of time', () => {
    after()
      .when(deed(supervisor, 'AppointOfficer', { role: 'OFFICER_IN_CASE', staffId: staff(2), from: later }))
      .thenRefused('OCCURRED_IN_FUTURE', { field: 'from' });
  });
});

describe('Responsibility between units', () => {
  const offer = deed(inspector, 'OfferResponsibility', { to: lpu(2), reason });
  const accept = deed(otherInspector, 'AcceptResponsibility', {});

  it('moves only when accepted, and the unit at recording stays', () => {
    expect(after(offer).state).toMatchObject({ access: { responsibleLpu: 'LPU-1', offeredToLpu: 'LPU-2' } });
    expect(after(offer, accept).state).toMatchObject({ access: { responsibleLpu: 'LPU-2', recordedLpu: 'LPU-1' } });
  });

  it('is offered by the unit that has it, to another, one at a time', () => {
    after()
      .when({ ...offer, by: otherInspector })
      .thenRefused('NOT_YOUR_UNIT');
    after()
      .when(deed(inspector, 'OfferResponsibility', { to: lpu(1) }))
      .thenRefused('RESPONSIBILITY_ALREADY_THERE');
    after(offer).when(offer).thenNothing();
    after(offer)
      .when(deed(inspector, 'OfferResponsibility', { to: lpu(3) }))
      .thenRefused('RESPONSIBILITY_OFFER_PENDING');
    after()
      .when(deed(seniorLead, 'OfferResponsibility', { to: lpu(2) }))
      .thenTypes('ResponsibilityOffered');
  });

  it('is accepted or declined by the unit to which it was offered', () => {
    after().when(accept).thenRefused('RESPONSIBILITY_NOT_OFFERED');
    after(offer)
      .when(deed(inspector, 'AcceptResponsibility', {}))
      .thenRefused('NOT_YOUR_UNIT');
    after(offer)
      .when(deed(otherSupervisor, 'AcceptResponsibility', {}))
      .thenTypes('ResponsibilityAccepted');
    const decline = (who = otherInspector, why = reason) => deed(who, 'DeclineResponsibility', { reason: why });
    after(offer).when(decline()).thenTypes('ResponsibilityDeclined');
    after(offer).when(decline(otherInspector, '')).thenRefused('REASON_REQUIRED');
    after(offer).when(decline(inspector)).thenRefused('NOT_YOUR_UNIT');
    after(offer, decline()).when(accept).thenRefused('RESPONSIBILITY_NOT_OFFERED');
  });

  it('is withdrawn by the unit that offered it', () => {
    const withdraw = (who = inspector) => deed(who, 'WithdrawResponsibilityOffer', {});
    after(offer).when(withdraw()).thenTypes('ResponsibilityOfferWithdrawn');
    after(offer).when(withdraw(otherInspector)).thenRefused('NOT_YOUR_UNIT');
    after().when(withdraw()).thenRefused('RESPONSIBILITY_NOT_OFFERED');
  });
});

describe('A case is there only for those who may know of it', () => {
  const assess = (who: typeof supportOfficer) => deed(who, 'AssessRisk', { occurredAt: now, risk: 'HIGH' });

  it('not for another unit’s officers, unless appointed', () => {
    after().when(assess(distantOfficer)).thenRefused('CASE_NOT_FOUND');
    after(appoint('SUPPORT_OFFICER', 9)).when(assess(distantOfficer)).thenTypes('RiskAssessed');
  });

  it('not for roles without casework', () => {
    after().when(assess(analyst)).thenRefused('CASE_NOT_FOUND');
  });

  it('not for one who declared a conflict, who also loses every part in it', () => {
    const conflict = deed(officerInCase, 'DeclareConflict', { reason });
    after(appoint('OFFICER_IN_CASE', 2)).when(conflict).thenTypes('ConflictDeclared', 'OfficerRelieved');
    after(conflict).when(assess(officerInCase)).thenRefused('CASE_NOT_FOUND');
    after(conflict).when(conflict).thenNothing();
  });

  it('not for a colleague alleged to have done it, whom nothing in clear names', () => {
    const identify = deed(supervisor, 'IdentifyAllegedPerpetrator', {
      subjectId: suspect,
      name: 'D. Person',
      description: 'Tall',
      relationship: 'Colleague',
      colleague: staff(2),
    });
    const { events } = after(appoint('OFFICER_IN_CASE', 2)).when(identify);
    expect(events.map((event) => event.data)).toEqual([
      {
        subjectId: suspect,
        isColleague: true,
        identifiedBy: supervisor.staffId,
        identifiedAt: now,
        name: plain(suspect, 'D. Person'),
        description: plain(suspect, 'Tall'),
        relationship: plain(suspect, 'Colleague'),
        colleague: plain(suspect, staff(2)),
      },
    ]);
    after(identify).when(assess(officerInCase)).thenRefused('CASE_NOT_FOUND');
  });

  it('and an alleged perpetrator is somebody else than the person supported', () => {
    after()
      .when(deed(supervisor, 'IdentifyAllegedPerpetrator', { subjectId: amira as never }))
      .thenRefused('PERPETRATOR_IS_PERSON_SUPPORTED');
    after()
      .when(deed(supervisor, 'IdentifyAllegedPerpetrator', { subjectId: suspect }))
      .thenTypes('AllegedPerpetratorIdentified');
  });
});
