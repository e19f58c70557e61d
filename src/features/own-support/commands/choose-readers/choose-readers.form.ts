import { IsChoices } from '../../../../web-kit/forms/is-choices';
import { readerParts } from '../../points/own-words';

export class ChooseReadersForm {
  @IsChoices(readerParts, { message: 'Select who may read them from the list' }) readers: (typeof readerParts)[number][];
}
