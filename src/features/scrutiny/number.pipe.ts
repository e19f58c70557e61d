import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../../kernel/command';

/** The number of a case in a quarter's draw, from 1. What is none names nothing: 404. */
@Injectable()
export class NumberPipe implements PipeTransform<string, number> {
  transform(text: string): number {
    if (!/^[1-9]\d{0,2}$/.test(text)) throw new NotFound();
    return Number(text);
  }
}
