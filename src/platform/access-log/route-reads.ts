import { SetMetadata } from '@nestjs/common';

/** What a route shows: one record named by a route parameter, records named in its answer, or nothing personal. */
export type RouteReads =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'record'; readonly what: string; readonly idFrom: string }
  | { readonly kind: 'answer'; readonly what: string; readonly idsFrom: (answer: never) => readonly string[] };

export const ROUTE_READS = 'steadfast:route-reads';

/**
 * The access log is told before the answer leaves. `idFrom` names a route parameter; `idsFrom` finds the ids in what the
 * handler returned (for a page: in its model). Never search terms.
 */
export const ReadsRecord = <Answer>(
  reads:
    { readonly what: string; readonly idFrom: string } | { readonly what: string; readonly idsFrom: (answer: Answer) => readonly string[] },
) => SetMetadata(ROUTE_READS, ('idFrom' in reads ? { kind: 'record', ...reads } : { kind: 'answer', ...reads }) as RouteReads);

/** The route shows nothing about a person. Say so only after looking. */
export const ReadsNothingPersonal = () => SetMetadata(ROUTE_READS, { kind: 'nothing' } satisfies RouteReads);
