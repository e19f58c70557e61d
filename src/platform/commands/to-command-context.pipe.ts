import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type PipeTransform } from '@nestjs/common';
import type { Clock } from '../../kernel/clock';
import type { CommandContext } from '../../kernel/command';
import { commandIdOf } from '../../kernel/derived-ids';
import { isUuid } from '../../kernel/ids';
import { CLOCK } from '../../kernel/tokens';
import { InvalidRequest } from '../errors/invalid-request';
import { isProgram, type SteadfastRequest } from '../sign-in/signed-in-request';
import { BODY_DIGEST, type BodyDigest } from './body-digest';
import { revisionFrom } from './expected-revision';

/** Reads who, which command and on which revision from the headers (programs) or the hidden fields (pages). */
@Injectable()
export class ToCommandContext implements PipeTransform<SteadfastRequest, CommandContext> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(BODY_DIGEST) private readonly digest: BodyDigest,
  ) {}

  transform(request: SteadfastRequest): CommandContext {
    const { viewer, right } = request;
    if (!viewer || !right) throw new TypeError('a public route sends no command');
    const { _csrf, commandId, revision, ...body } = (request.body ?? {}) as Record<string, unknown>;
    const program = isProgram(request);
    const key = program ? request.get('idempotency-key') : commandId;
    if (key !== undefined && (typeof key !== 'string' || !isUuid(key.toLowerCase())))
      throw new InvalidRequest([{ pointer: program ? 'Idempotency-Key' : '/commandId', detail: 'must be a uuid' }]);
    const expectedRevision = revisionFrom(program ? request.get('if-match') : revision, program);
    return {
      commandId: commandIdOf(viewer.staffId, request.path, (key ?? randomUUID()).toLowerCase()),
      correlationId: request.correlationId,
      actor: { kind: 'person', staffId: viewer.staffId, role: right.role },
      at: this.clock.now(),
      bodyDigest: this.digestOf(body),
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    };
  }

  private digestOf(body: object): string {
    try {
      return this.digest(body);
    } catch {
      throw new InvalidRequest([{ pointer: '', detail: 'must be made of well-formed text and finite numbers' }]);
    }
  }
}
