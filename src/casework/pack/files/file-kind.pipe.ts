import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../../../kernel/command';
import { isPackFileKind, type PackFileKind } from './file-kind';

/** A kind of file in a path, `csv`. Any other names nothing: 404. */
@Injectable()
export class FileKindPipe implements PipeTransform<string, PackFileKind> {
  transform(text: string): PackFileKind {
    if (!isPackFileKind(text)) throw new NotFound();
    return text;
  }
}
