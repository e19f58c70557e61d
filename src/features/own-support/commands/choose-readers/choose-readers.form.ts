import { IsOptional } from 'class-validator';
import { IsChoices } from '../../../../web-kit/forms/is-choices';
import { readerParts } from '../../points/own-words';

export class ChooseReadersForm {
  /** None selected: nobody. */
  @IsOptional()
  @IsChoices(readerParts, { message: 'Select who may read them from the list' })
  readers?: (typeof readerParts)[number][];
}
