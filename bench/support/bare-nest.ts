import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ArgumentMetadata, Body, Controller, Get, Header, Module, Param, Post, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Command, CommandBus, CommandHandler, CqrsModule, type ICommandHandler } from '@nestjs/cqrs';
import { RecordContactBody } from '../../src/features/contacts/commands/record-contact/record-contact.body';
import type { Instant } from '../../src/kernel/instant';
import { validatedAt } from '../../src/platform/validation/validation-time';
import { templateEnvironment } from '../../src/web-kit/pages/templates';

const [, , modelFile] = process.argv;
const model = modelFile === undefined ? {} : (JSON.parse(readFileSync(modelFile, 'utf8')) as object);
const templates = templateEnvironment();

class StoreNothing extends Command<{ readonly caseId: string; readonly revision: number }> {
  constructor(
    readonly caseId: string,
    readonly details: RecordContactBody,
  ) {
    super();
  }
}

@CommandHandler(StoreNothing)
class StoreNothingHandler implements ICommandHandler<StoreNothing> {
  execute({ caseId }: StoreNothing) {
    return Promise.resolve({ caseId, revision: 1 });
  }
}

/** Nest's own pipe. The rules of the body ask what time it is, so it is told. */
class Validation extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return validatedAt(new Date().toISOString() as Instant, () => super.transform(value, metadata)) as Promise<unknown>;
  }
}

@Controller()
class BareController {
  constructor(private readonly commands: CommandBus) {}

  @Post('api/v1/cases/:caseId/contacts')
  record(@Param('caseId') caseId: string, @Body() body: RecordContactBody) {
    return this.commands.execute(new StoreNothing(caseId, body));
  }

  @Get('cases/:caseId')
  @Header('Content-Type', 'text/html; charset=utf-8')
  show(): string {
    return templates.render('features/caseload/views/case-page/case-page.njk', model);
  }
}

@Module({ imports: [CqrsModule.forRoot()], controllers: [BareController], providers: [StoreNothingHandler] })
class BareModule {}

/** What the framework alone costs: the same routes, the same body, the same template, with nothing behind them. */
async function serve(): Promise<void> {
  const app = await NestFactory.create(BareModule, { logger: false });
  app.useGlobalPipes(new Validation({ transform: true, whitelist: true, forbidNonWhitelisted: true }));
  const server = (await app.listen(0, '127.0.0.1')) as Server;
  process.send?.({ port: (server.address() as AddressInfo).port });
}

// Whoever asked is gone: so is the reason to run.
process.once('disconnect', () => process.exit());
void serve();
