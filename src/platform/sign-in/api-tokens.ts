import { Inject, Injectable } from '@nestjs/common';
import { jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../kernel/clock';
import { isUuid, type StaffId } from '../../kernel/ids';
import type { PurposeKeys } from '../../kernel/purpose-keys';
import { CLOCK, PURPOSE_KEYS } from '../../kernel/tokens';

const audience = 'steadfast-api';
const lifeSeconds = 3600;

/** Bearer tokens for programs: who, for an hour, signed with a key of the force's. Rights are looked up on every request. */
@Injectable()
export class ApiTokens {
  constructor(
    @Inject(PURPOSE_KEYS) private readonly keys: PurposeKeys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  issue(staffId: StaffId): Promise<string> {
    const now = Math.floor(Date.parse(this.clock.now()) / 1000);
    return new SignJWT()
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(staffId)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + lifeSeconds)
      .sign(this.keys('api-token'));
  }

  /** Whose token it is; `undefined` for a forged, foreign or expired one. */
  async holderOf(token: string): Promise<StaffId | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.keys('api-token'), {
        algorithms: ['HS256'],
        audience,
        requiredClaims: ['exp', 'sub'],
        currentDate: new Date(this.clock.now()),
      });
      return payload.sub !== undefined && isUuid(payload.sub) ? (payload.sub as StaffId) : undefined;
    } catch {
      return undefined;
    }
  }
}
