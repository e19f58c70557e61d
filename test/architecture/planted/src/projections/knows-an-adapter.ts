import { adapter } from '../event-store/sqlite/adapter';
import { Injectable } from '@nestjs/common';
import { DatabaseSync } from '@photostructure/sqlite';

export const known = [adapter, Injectable, DatabaseSync];
