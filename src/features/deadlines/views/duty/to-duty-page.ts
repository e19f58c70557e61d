import { dutyLine } from '../../../../casework/obligations/pages/duty-line';
import type { Viewer } from '../../../../kernel/viewer';
import { may } from '../../../../platform/access/may';
import type { Permission } from '../../../../platform/access/rights';
import type { DutyDeedType } from '../../duties/offered-deeds';
import type { DutyWords } from '../../duties/duty-words';
import type { OpenDuty } from '../../duties/open-duties';

type Door = { readonly type: DutyDeedType; readonly needs: Permission; readonly path: string; readonly text: string };

const doors: readonly Door[] = [
  { type: 'AcknowledgeEscalation', needs: 'obligation:change', path: 'acknowledgement', text: 'I have it' },
  { type: 'ResumeObligation', needs: 'obligation:change', path: 'resume', text: 'Go on with it now' },
  { type: 'PauseObligation', needs: 'obligation:change', path: 'pause', text: 'Let it wait' },
  { type: 'DeclineObligation', needs: 'obligation:change', path: 'decline', text: 'They do not want it' },
  { type: 'WaiveObligation', needs: 'obligation:waive', path: 'waive', text: 'Set it aside' },
];

/** One duty: what, why then, how it was worked out, what became of it, and what can be decided. */
export function toDutyPage({ owed, offered, worked, at }: OpenDuty, viewer: Viewer, words: DutyWords) {
  const { kept, in: inCase } = owed;
  const line = dutyLine(owed, at);
  const { replacedBy, duty } = kept;
  const actions = doors.filter(({ type, needs }) => offered.types.has(type) && may(viewer, needs));
  return {
    line,
    worked,
    responsible: duty.responsible && words.nameOf(duty.responsible),
    metAt: duty.metAt,
    replacedByHref: replacedBy && `/cases/${inCase.caseId}/obligations/${replacedBy}`,
    taken: words.takenOn(kept),
    isAnswered: duty.isAnswered === true,
    actions: actions.map(({ path, text }) => ({ text, href: `${line.href}/${path}` })),
    breadcrumbs: [{ text: 'Home', href: '/' }, { text: `Case ${line.reference}`, href: line.caseHref }, { text: line.label }],
  };
}
