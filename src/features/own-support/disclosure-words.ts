/** Said wherever somebody writes in words of their own (model.md §7). */
export const disclosureWords = 'You need not write anything. What you write here may have to be disclosed to a court.';
