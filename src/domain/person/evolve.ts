import type { PersonEvent } from './events';
import { withoutAbsent } from '../without-absent';
import type { PersonState, Representative } from './state';
import { nobodyYet } from './state';

export function evolve(state: PersonState, event: PersonEvent): PersonState {
  switch (event.type) {
    case 'PersonRegistered':
      return { ...state, status: 'REGISTERED', ...event.data };
    case 'PersonNamed': {
      const { name, nameParts, otherNames, pronouns } = event.data;
      return { ...state, name, nameParts, otherNames, pronouns };
    }
    case 'PersonDetailsCorrected': {
      const { personId: _personId, removed = [], reason: _reason, ...changed } = event.data;
      const gone = Object.fromEntries(removed.map((field) => [field, undefined]));
      return { ...state, ...gone, ...withoutAbsent(changed) };
    }
    case 'ContactPlanSet':
      return { ...state, plan: event.data.plan, planAgreedAt: event.data.agreedAt };
    case 'RepresentativeNamed': {
      const { personId: _personId, ...representative } = event.data;
      return { ...state, representatives: [...state.representatives, representative] };
    }
    case 'RepresentativeRenewed': {
      const { representativeId, endsOn } = event.data;
      return changeRepresentative(state, representativeId, (one) => ({ ...one, endsOn }));
    }
    case 'RepresentativeBarred': {
      const { representativeId, knownAs, from } = event.data;
      const barred = [...state.barred, { representativeId, knownAs, from }];
      return changeRepresentative({ ...state, barred }, representativeId, (one) => endedBy(one, from));
    }
    case 'RepresentativeEnded':
      return changeRepresentative(state, event.data.representativeId, (one) => endedBy(one, event.data.until));
    case 'PersonsLinkProposed': {
      const { linkId, otherPersonId, proposedBy } = event.data;
      return { ...state, links: [...state.links, { linkId, otherPersonId, proposedBy, status: 'PROPOSED' }] };
    }
    case 'PersonsLinked':
      return { ...state, links: state.links.map((link) => (link.linkId === event.data.linkId ? { ...link, status: 'LINKED' } : link)) };
    case 'PersonsLinkDeclined':
    case 'PersonsUnlinked':
      return { ...state, links: state.links.filter((link) => link.linkId !== event.data.linkId) };
    case 'StandingWishesRecorded':
      return { ...state, wishes: event.data.wishes };
    case 'StandingWishesSet':
      return { ...state, standingDeclines: event.data.declines };
    case 'WorkMailboxChosen':
      return { ...state, workMailbox: event.data.mayWrite };
    case 'PersonErased':
      return { ...nobodyYet, status: 'ERASED', personId: event.data.personId, links: state.links };
  }
}

function changeRepresentative(state: PersonState, id: string, change: (one: Representative) => Representative): PersonState {
  return { ...state, representatives: state.representatives.map((one) => (one.representativeId === id ? change(one) : one)) };
}

const endedBy = (one: Representative, at: NonNullable<Representative['endedAt']>): Representative =>
  one.endedAt !== undefined && one.endedAt <= at ? one : { ...one, endedAt: at };
