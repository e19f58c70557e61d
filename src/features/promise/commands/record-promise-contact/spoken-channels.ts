import { type Channel, channels, writtenChannels } from '../../../../domain/reference-data/channels';

/** By voice or face to face: a message is not offered where a voice is owed. */
export const spokenChannels = channels.filter(({ code }) => !writtenChannels.includes(code));
export const spokenChannelCodes: readonly Channel[] = spokenChannels.map(({ code }) => code);
