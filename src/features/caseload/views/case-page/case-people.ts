import type { CaseFile } from '../../../../casework/case-file/case-file';
import { plainWords } from '../../../../casework/case-timeline/words/code-words';
import type { Say } from '../../../../casework/case-timeline/words/entry-words';
import { representativesAt } from '../../../../domain/person/representative-at';
import type { PersonState } from '../../../../domain/person/state';
import { contactPurposes } from '../../../../domain/reference-data/contact-purposes';
import { labelOf } from '../../../../domain/reference-data/entry';
import type { Instant } from '../../../../kernel/instant';
import type { Personal } from '../../../../kernel/personal';

export type CasePeople = {
  readonly officers: readonly { readonly role: string; readonly name: string }[];
  readonly representatives: readonly { readonly kind: string; readonly name: string; readonly topics: string }[];
  readonly isSomebodyBarred: boolean;
  readonly allegedPerpetrators: readonly { readonly name: string; readonly detail: string; readonly isColleague: boolean }[];
};

/** Alleged perpetrators are named to those alone who work on cases; others learn how many there are. */
export function casePeople(file: CaseFile, person: PersonState | undefined, say: Say, at: Instant, namesPerpetrators: boolean): CasePeople {
  const open = (personal: Personal | undefined): string => (personal ? say.open(personal) : '');
  return {
    officers: file.access.appointed.map(({ role, staffId }) => ({ role: plainWords(role), name: say.nameOf(staffId) })),
    representatives: (person ? representativesAt(person, at) : []).map(({ kind, name, topics }) => ({
      kind: plainWords(kind),
      name: say.open(name),
      topics: topics.length === 0 ? 'everything' : topics.map((topic) => labelOf(contactPurposes, topic).toLowerCase()).join(', '),
    })),
    isSomebodyBarred: (person?.barred.length ?? 0) > 0,
    allegedPerpetrators: file.allegedPerpetrators.map(({ name, description, relationship, isColleague }) => ({
      name: (namesPerpetrators && open(name)) || 'Name not given here',
      detail: namesPerpetrators ? [open(relationship), open(description)].filter((text) => text !== '').join('. ') : '',
      isColleague,
    })),
  };
}
