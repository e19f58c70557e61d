import { applyDecorators, UseGuards } from '@nestjs/common';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';

/** At most this many requests a minute from one address: sign-in and search, where guessing pays. */
export const LimitsRate = (perMinute: number): MethodDecorator & ClassDecorator =>
  applyDecorators(Throttle({ default: { limit: perMinute, ttl: 60_000 } }), UseGuards(ThrottlerGuard));
