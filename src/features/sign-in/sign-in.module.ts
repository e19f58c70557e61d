import { Module } from '@nestjs/common';
import { demoPersonas } from '../../domain/staff/demo-personas';
import { type Persona, PERSONAS } from '../../platform/sign-in/persona';
import { codeWords } from '../../web-kit/filters/code-words';
import { SignInController } from './sign-in.controller';

const personas: readonly Persona[] = demoPersonas.map(({ id, staffId, name, role, lpu, does }) => ({
  id,
  staffId,
  name,
  title: `${codeWords(role)}${lpu === null ? '' : `, ${lpu}`}`,
  description: does,
}));

@Module({ controllers: [SignInController], providers: [{ provide: PERSONAS, useValue: personas }], exports: [PERSONAS] })
export class SignInModule {}
