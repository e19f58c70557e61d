import { adapter } from '../event-store/sqlite/adapter';
import { NestFactory } from '@nestjs/core';
import { DatabaseSync } from '@photostructure/sqlite';

export const known = [adapter, NestFactory, DatabaseSync];
