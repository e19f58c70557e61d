import type { Deed } from '../../domain/support-case/deeds';
import { availableActions } from '../../domain/support-case/available-actions';
import type { PolicyPack } from '../../domain/obligations/policy-pack/policy-pack';
import { ruleOf } from '../../domain/obligations/policy-pack/rules-of';
import type { VisibleCase } from '../../casework/visible-cases';
import type { Viewer } from '../../kernel/viewer';
import { may } from '../../platform/access/may';
import type { Permission } from '../../platform/access/rights';
import { whoAssesses } from './commands/assess-wellbeing/who-assesses';
import { formFor, type GapForm, generalForm } from './gap-forms';

export type FormLink = { readonly text: string; readonly href: string };
type PackOf = (policyVersion: string) => PolicyPack | undefined;
type Gap = { readonly rule: string; readonly policyVersion: string; readonly point?: string | undefined };

/** Which forms this viewer is offered in a case: none that would be refused, and none of the file where only the promise is open. */
export class OfferedForms {
  private readonly open: ReadonlySet<Deed>;

  constructor(
    private readonly visible: VisibleCase,
    private readonly viewer: Viewer,
    private readonly packOf: PackOf,
  ) {
    this.open = new Set(availableActions(visible.state, viewer));
  }

  /** The form that fills a gap: by what meets the rule in the pack under which the duty arose. */
  toFill({ rule, policyVersion, point }: Gap): FormLink | undefined {
    const pack = this.packOf(policyVersion);
    const facts = (pack && ruleOf(pack, rule)?.metBy) ?? [];
    const forms = facts.length > 0 ? facts.map((fact) => formFor(fact, point)) : [generalForm];
    return forms.map((form) => this.linkTo(form)).find((link) => link !== undefined);
  }

  /** One of the forms of the promise itself, if it is offered. */
  to(deed: Deed, path: string, text: string): FormLink | undefined {
    return this.linkTo({ deed, needs: 'promise:act', to: path, text });
  }

  may(permission: Permission): boolean {
    return may(this.viewer, permission);
  }

  private linkTo({ deed, needs, text, to, ofCase, ofPerson }: GapForm): FormLink | undefined {
    if (!this.open.has(deed) || !may(this.viewer, needs)) return undefined;
    const { caseId, reach, state } = this.visible;
    if (deed === 'AssessWellbeing' && whoAssesses(state, this.viewer.staffId)) return undefined;
    if (to !== undefined) return { text, href: `/promise/${caseId}/${to}` };
    if (reach !== 'FILE') return undefined;
    if (ofCase !== undefined) return { text, href: `/cases/${caseId}/${ofCase}` };
    return state.personId && ofPerson !== undefined ? { text, href: `/people/${state.personId}/${ofPerson}` } : undefined;
  }
}
