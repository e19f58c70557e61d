import type { Destination } from '../../../../web-kit/pages/navigation';

/** What a quarterly meeting asked of somebody. */
export type OwnAction = { readonly what: string; readonly dueOn: string; readonly isOverdue: boolean };

export type HomePage = {
  readonly name: string;
  readonly parts: readonly string[];
  readonly actions: readonly OwnAction[];
  readonly tiles: readonly { readonly title: string; readonly text: string; readonly href: string }[];
};

/** What somebody finds when they come in: who they are here, what a meeting asked of them, and where they may go. */
export const toHomePage = (
  name: string,
  parts: readonly string[],
  actions: readonly OwnAction[],
  destinations: readonly Destination[],
): HomePage => ({
  name,
  parts,
  actions,
  tiles: destinations.map(({ title, text, href }) => ({ title, text, href })),
});
