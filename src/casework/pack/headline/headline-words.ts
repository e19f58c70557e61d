/** Said where a part of the headline panel has no line: that nothing can be told from chance is an answer, too. */
export const headlineWords = {
  better: { title: 'What got better', otherwise: 'No figure got better by more than chance would bring.' },
  worse: { title: 'What got worse', otherwise: 'No figure got worse by more than chance would bring.' },
  decide: { title: 'What needs a decision', otherwise: 'No control measure is above its target, and no figure is worse for certain.' },
} as const;

export const headlineCaution =
  'Of every twenty figures that did not really change, about one is expected here by chance. Look at the run of months before you decide.';
