import { applyDecorators } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

/** A colleague chosen from a list that may be left empty. */
export const IsColleague = (message: string): PropertyDecorator => applyDecorators(IsOptional(), IsUuidText({ message }));
