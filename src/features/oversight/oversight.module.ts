import { Module } from '@nestjs/common';
import { HomeWebController } from './views/home/home.web.controller';
import { WhoAmIApiController } from './views/who-am-i/who-am-i.api.controller';

@Module({ controllers: [HomeWebController, WhoAmIApiController] })
export class OversightModule {}
