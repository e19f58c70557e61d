import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiExtraModels, ApiProperty, ApiPropertyOptional, ApiResponse, getSchemaPath } from '@nestjs/swagger';

export class FaultAnswer {
  @ApiProperty({ description: 'A JSON pointer into the body, or the name of a header.', example: '/occurredAt' }) pointer: string;
  @ApiProperty({ example: 'must be a date and time with an offset' }) detail: string;
}

/** Every error of the API (RFC 9457). */
export class ProblemAnswer {
  @ApiProperty({ example: '/problems/validation-failed' }) type: string;
  @ApiProperty() title: string;
  @ApiProperty({ example: 400 }) status: number;
  @ApiProperty({ example: 'VALIDATION_FAILED' }) code: string;
  @ApiPropertyOptional() detail?: string;
  @ApiPropertyOptional({ type: [FaultAnswer] }) errors?: FaultAnswer[];
  @ApiProperty({ format: 'uuid' }) errorId: string;
}

const answers: readonly (readonly [number, string])[] = [
  [400, 'It does not meet the rules; every fault is named'],
  [401, 'Nobody is signed in'],
  [403, 'Not among what the caller may do'],
  [404, 'Unknown, or hidden from the caller'],
  [409, 'Refused by a rule, named by its code'],
  [412, 'Somebody else changed it since'],
  [413, 'Too large'],
  [415, 'Not JSON'],
  [429, 'Too many requests'],
  [503, 'Busy: try again after `Retry-After`'],
];

/** On every API controller: the bearer token, and what may go wrong. */
export const ProblemAnswers = (): ClassDecorator & MethodDecorator =>
  applyDecorators(
    ApiBearerAuth(),
    ApiExtraModels(ProblemAnswer),
    ...answers.map(([status, description]) =>
      ApiResponse({ status, description, content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemAnswer) } } } }),
    ),
  );
