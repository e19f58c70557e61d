import type { Destination } from '../../../../web-kit/pages/navigation';

export type HomePage = {
  readonly name: string;
  readonly parts: readonly string[];
  readonly tiles: readonly { readonly title: string; readonly text: string; readonly href: string }[];
};

/** What somebody finds when they come in: who they are here, and where they may go. */
export const toHomePage = (name: string, parts: readonly string[], destinations: readonly Destination[]): HomePage => ({
  name,
  parts,
  tiles: destinations.map(({ title, text, href }) => ({ title, text, href })),
});
