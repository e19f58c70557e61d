import { Injectable } from '@nestjs/common';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { type Entry, entriesOf } from '../../../../casework/case-timeline/entries';
import type { VisibleCase } from '../../../../casework/visible-cases';
import { wordsOf } from '../../../../casework/case-timeline/words/words-of';
import { NotFound } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { CaseHeadings } from '../../case-heading/case-headings';
import { Speakers } from '../../views/since-last-review/speakers';
import { type CorrectableField, shapeOf } from './correctable-fields';
import { fieldsOf, standingValues, type StandingValues } from './standing-values';

/** One entry of a case with what stands in it now, for the pages that put it right or seal it. */
@Injectable()
export class CorrectEntryQuery {
  constructor(
    private readonly headings: CaseHeadings,
    private readonly timeline: CaseTimelineQuery,
    private readonly speakers: Speakers,
  ) {}

  /** Of a case that was opened for its viewer. */
  standing(
    found: VisibleCase,
    viewer: Viewer,
    revision: string,
  ): { entry: Entry; fields: readonly CorrectableField[]; values: StandingValues } {
    const entry = entriesOf(this.timeline.rowsOf(found, viewer)).find((one) => one.revision === revision);
    if (!entry) throw new NotFound();
    return { entry, fields: fieldsOf(entry), values: standingValues(entry, this.speakers.say) };
  }

  async show(caseId: CaseId, revision: string, viewer: Viewer, title: string, typed: TypedForm) {
    const { heading, ...found } = await this.headings.open(caseId, viewer, title, typed);
    const { entry, fields, values } = this.standing(found, viewer, revision);
    const { say } = this.speakers;
    const written = entry.data ? wordsOf(entry.type, entry.data, say) : { title: 'This entry is sealed', facts: [] };
    return {
      ...heading,
      entry: {
        ...written,
        revision: entry.revision,
        occurredAt: entry.occurredAt,
        recordedAt: entry.recordedAt,
        by: say.nameOf(entry.by),
        isSealed: entry.sealed !== undefined,
        corrections: entry.corrections.map(({ data, by }) => ({
          ...wordsOf('EntryCorrected', data, say),
          at: data.correctedAt,
          by: say.nameOf(by),
        })),
      },
      fields: fields.map((name) => fieldShown(name, values)),
    };
  }
}

function fieldShown(name: CorrectableField, values: StandingValues) {
  const shape = shapeOf(name);
  const { label, kind } = shape;
  const value = values[name];
  const items = ('list' in shape ? shape.list : []).map(({ code, label: text }) => ({ value: String(code), text }));
  return {
    name,
    label,
    kind,
    items: kind === 'one' ? [{ value: '', text: 'Nothing' }, ...items] : items,
    value: typeof value === 'boolean' ? (value ? 'YES' : 'NO') : typeof value === 'number' ? String(value) : value,
  };
}
