import type { Measure } from '../../../domain/measures/measure';
import type { HowCounted } from '../pack-document';

/** An edition names its measures by version and keeps none of their words: those of another version are not put in its mouth. */
export function howPublished(id: string, version: number, measures: readonly Measure[]): HowCounted {
  const measure = measures.find((one) => one.id === id && one.version === version);
  if (measure) {
    const { definition, denominator, traps, source } = measure;
    return { measure: id, version, definition, denominator, traps, source };
  }
  return {
    ...{ measure: id, version },
    definition: `Counted by version ${String(version)} of ${id}, whose words are kept with the pack that was frozen for the meeting.`,
    denominator: 'As that version has it.',
    traps: ['The measure counts otherwise today.'],
    source: 'The edition as it was published.',
  };
}
