import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../../kernel/command';
import { isUuid } from '../../kernel/ids';

/** An id in a path. What is no id names nothing: 404, like any id that is unknown or hidden. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(text: string): string {
    if (!isUuid(text)) throw new NotFound();
    return text;
  }
}
