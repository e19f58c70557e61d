import type { Section } from '../../domain/measures/measure';

/** Titles and, in a sentence, what each part of the pack answers. */
export const sectionWords: Readonly<Record<Section, { readonly title: string; readonly says: string }>> = {
  VOLUMES: {
    title: 'Volumes',
    says: 'What was recorded, of what kind, about whom and where. More cases may mean more trust as well as more hate.',
  },
  TIMELINESS: { title: 'Timeliness', says: 'How soon victims hear from us, and who never did.' },
  REVIEWS: { title: 'Reviews', says: 'Whether an Inspector looked at each case in time, and whether a second reader agreed.' },
  VICTIMS_CODE: { title: 'Victims’ Code', says: 'Whether each right was met in time, by right and by what set it off.' },
  PROMISE: {
    title: 'The promise to colleagues who are victims',
    says: 'What was promised to members of the force, and what came of it. Always apart from everybody else’s figures.',
  },
  OUTCOMES: {
    title: 'Outcomes',
    says: 'How cases ended, by when they were recorded and by when the outcome was assigned. No outcome is favoured.',
  },
  SERVICE_BY_GROUP: {
    title: 'Service by group',
    says: 'Whether each group was served as well as everyone else who stated theirs, and how sure one can be.',
  },
  SATISFACTION: { title: 'Satisfaction', says: 'What victims said of us, how many answered, and why some were not asked.' },
  REPEAT_VICTIMS: { title: 'Repeat victims', says: 'How many people came to us again within a year. People are counted, not cases.' },
  LATE_ENTRY: {
    title: 'Late entry',
    says: 'What was written down long after it happened, so that work done late and work written down late are told apart.',
  },
  EXEMPTIONS: { title: 'Exemptions', says: 'First reviews that somebody decided were not owed.' },
  COMPLETENESS: { title: 'Completeness', says: 'What is missing from the records that these figures rest on.' },
};
