import { Body, Controller, Get, Inject, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../platform/access-log/route-reads';
import { RequestRefused } from '../../platform/errors/request-refused';
import { LimitsRate } from '../../platform/rate-limit/limits-rate';
import { signInAs, signOut } from '../../platform/session/sign-in-as';
import { type Persona, PERSONAS } from '../../platform/sign-in/persona';
import type { SteadfastRequest } from '../../platform/sign-in/signed-in-request';
import { page, type Page } from '../../web-kit/pages/page';
import { seeOther, type SeeOther } from '../../web-kit/pages/see-other';

/** Sign-in for demonstrations: choose who to be. Single sign-on takes its place in a force. */
@ApiExcludeController()
@Controller()
export class SignInController {
  constructor(@Inject(PERSONAS) private readonly personas: readonly Persona[]) {}

  @Get('sign-in')
  @Public()
  @ReadsNothingPersonal()
  choose(@Req() request: SteadfastRequest): Page {
    return page('features/sign-in/sign-in', { personas: this.personas, unsent: request.session.unsent !== undefined });
  }

  @Post('sign-in')
  @Public()
  @LimitsRate(60)
  async signIn(@Req() request: SteadfastRequest, @Body() body: Record<string, unknown> | undefined): Promise<SeeOther> {
    const persona = this.personas.find(({ id }) => id === body?.['persona']);
    if (!persona) throw new RequestRefused(400, 'NO_SUCH_PERSONA', 'Choose one of the people on the list');
    return seeOther(await signInAs(request, persona.staffId));
  }

  @Post('sign-out')
  @Public()
  async leave(@Req() request: SteadfastRequest): Promise<SeeOther> {
    await signOut(request);
    return seeOther('/sign-in');
  }
}
