import { asItems } from '../../../../casework/doors/as-items';
import { labelOf } from '../../../../domain/reference-data/entry';
import { type Audience, audienceCodes, audiences, consentToBeNamed, consentToTell } from '../../../../domain/reference-data/staff-victims';
import type { OpenedCase } from '../../../../domain/support-case/state';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { howItems } from '../promise-form/how-items';
import { preselected } from '../promise-form/preselected';
import { promiseConsents } from '../../../../domain/reference-data/promise-consents';

/** What the form of a notice shows: whom they agreed to have told, and which consent is missing for what was asked or typed. */
export function toNotice({ consents }: OpenedCase, { values }: TypedForm, asked: unknown) {
  const audience = preselected(values['audience'] ?? asked, audienceCodes) as Audience | undefined;
  const heard = audience !== undefined && audience in consentToTell ? 'YES' : 'NO';
  const toTell = audience && consentFor(audience);
  const needed = [toTell, values['named'] === 'YES' && toTell === undefined ? consentToBeNamed : undefined];
  return {
    audience,
    heard,
    agreed: promiseConsents.filter(({ code }) => consents.includes(code)).map(({ code }) => labelOf(promiseConsents, code).toLowerCase()),
    needsConsent: needed.find((scope) => scope !== undefined && !consents.includes(scope)),
    items: { audience: asItems(audiences), how: howItems },
  };
}

const consentFor = (audience: Audience): string | undefined =>
  audience in consentToTell ? consentToTell[audience as keyof typeof consentToTell] : undefined;
