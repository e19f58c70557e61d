import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemAnswer } from '../errors/problem-answers';
import { accessReasons } from './access-reason';
import { accessReasonHeader } from './access-reason-header';

type OneRecord = { readonly kind: 'record'; readonly what: string; readonly idFrom: string };

/** What a route shows: one record named by a route parameter, records named in its answer, or nothing personal. */
export type RouteReads =
  | { readonly kind: 'nothing' }
  | OneRecord
  | { readonly kind: 'answer'; readonly what: string; readonly idsFrom: (answer: never) => readonly string[] };

export const ROUTE_READS = 'steadfast:route-reads';

/** What the page that asks why is called in the log: it shows nothing of the case, and does not ask before it asks. */
export const reasonPage = 'reason for access';

/** Whether the route shows a case, so that its policy may ask why. */
export const asksWhy = (reads: RouteReads | undefined): reads is OneRecord =>
  reads?.kind === 'record' && reads.idFrom === 'caseId' && reads.what !== reasonPage;

const mayAskWhy = applyDecorators(
  ApiHeader({
    name: accessReasonHeader,
    required: false,
    description: 'Why the case is opened, where the policy asks for it; kept in the access log',
    schema: { type: 'string', enum: [...accessReasons] },
  }),
  ApiResponse({
    status: 428,
    description: `The policy asks why this case is opened: send \`${accessReasonHeader}\``,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemAnswer) } } },
  }),
);

/**
 * The access log is told before the answer leaves. `idFrom` names a route parameter; `idsFrom` finds the ids in what the
 * handler returned (for a page: in its model). Never search terms.
 */
export const ReadsRecord = <Answer>(
  reads:
    { readonly what: string; readonly idFrom: string } | { readonly what: string; readonly idsFrom: (answer: Answer) => readonly string[] },
): MethodDecorator => {
  const told = ('idFrom' in reads ? { kind: 'record', ...reads } : { kind: 'answer', ...reads }) as RouteReads;
  return asksWhy(told) ? applyDecorators(SetMetadata(ROUTE_READS, told), mayAskWhy) : SetMetadata(ROUTE_READS, told);
};

/** The route shows nothing about a person. Say so only after looking. */
export const ReadsNothingPersonal = () => SetMetadata(ROUTE_READS, { kind: 'nothing' } satisfies RouteReads);
