/** A place that people go to: on the home page as a tile, and (if `main`) in the navigation of every page. */
export type Destination = {
  readonly permission: string;
  /** Shown to those alone for whom this holds: whoever is let into no colleague's case is told of no place for them. */
  readonly only?: 'LET_INTO_A_PROMISE';
  readonly title: string;
  readonly text: string;
  readonly href: string;
  readonly main?: boolean;
  readonly order: number;
};

const destinations: Destination[] = [];

/** Features add theirs when their module is loaded; the same address twice counts once. */
export const homeTiles = {
  add(destination: Destination): void {
    if (!destinations.some(({ href }) => href === destination.href)) destinations.push(destination);
  },
  for(may: (permission: string) => boolean): readonly Destination[] {
    return destinations.filter(({ permission }) => may(permission)).sort((a, b) => a.order - b.order);
  },
};
