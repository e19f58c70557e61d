import type { CommandContext } from '../../../kernel/command';

/** Whatever else they are here: in their own case they act as the person supported, and the log says so. */
export const asThemselves = (context: CommandContext): CommandContext =>
  context.actor.kind === 'person' ? { ...context, actor: { ...context.actor, role: 'PERSON_SUPPORTED' } } : context;
