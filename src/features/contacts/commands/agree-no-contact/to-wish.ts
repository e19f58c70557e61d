import type { Addition } from '../add-to-case/add-to-case.command';
import type { AgreeNoContactBody } from './agree-no-contact.body';

export const toWish = ({ wish, ...data }: AgreeNoContactBody): Addition => ({
  type: wish === 'NO_CONTACT' ? 'RequestNoContact' : 'WelcomeContactAgain',
  data,
});
