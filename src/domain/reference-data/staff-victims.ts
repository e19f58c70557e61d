/** In which capacity the person works for the force; volunteers are owed the same. */
export const capacityCodes = ['OFFICER', 'STAFF', 'VOLUNTEER'] as const;
export type Capacity = (typeof capacityCodes)[number];
export const capacities = [
  { code: 'OFFICER', label: 'Police officer' },
  { code: 'STAFF', label: 'Police staff' },
  { code: 'VOLUNTEER', label: 'Volunteer or special constable' },
] as const;

/** As whom the case was opened. For all but a supervisor and the victim, the victim's consent is recorded with it. */
export const openedAsCodes = ['SUPERVISOR', 'VICTIM', 'FEDERATION', 'UNION', 'SUPPORT_NETWORK'] as const;
export type OpenedAs = (typeof openedAsCodes)[number];
export const openedAs = [
  { code: 'SUPERVISOR', label: 'For a colleague, as a supervisor' },
  { code: 'VICTIM', label: 'For myself: it happened to me' },
  { code: 'FEDERATION', label: 'For a colleague, as their Federation representative' },
  { code: 'UNION', label: 'For a colleague, as their union representative' },
  { code: 'SUPPORT_NETWORK', label: 'For a colleague, for their support network' },
] as const;

/** The answer to "could anyone here be involved?", given before anybody is told. */
export const involvementCodes = ['NOBODY', 'SOMEBODY', 'NOT_SURE'] as const;
export type Involvement = (typeof involvementCodes)[number];
export const involvements = [
  { code: 'NOBODY', label: 'No' },
  { code: 'SOMEBODY', label: 'Yes' },
  { code: 'NOT_SURE', label: 'I am not sure' },
] as const;

/** What a member of the force who is a victim is offered; each answer is theirs. */
export const supportOfferCodes = [
  'WELFARE_OFFICER',
  'OCCUPATIONAL_HEALTH',
  'PEER_SUPPORT',
  'TRAUMA_SUPPORT',
  'ADJUSTMENTS',
  'REPRESENTATION',
] as const;
export type SupportOffer = (typeof supportOfferCodes)[number];
export const supportOffers = [
  { code: 'WELFARE_OFFICER', label: 'A welfare officer' },
  { code: 'OCCUPATIONAL_HEALTH', label: 'Occupational health' },
  { code: 'PEER_SUPPORT', label: 'Peer support' },
  { code: 'TRAUMA_SUPPORT', label: 'Help after trauma' },
  { code: 'ADJUSTMENTS', label: 'Changes to how, where or when they work' },
  { code: 'REPRESENTATION', label: 'Telling their Federation, union or support network' },
] as const;

export const offerAnswerCodes = ['ACCEPTED', 'DECLINED', 'THINKING_ABOUT_IT'] as const;
export type OfferAnswer = (typeof offerAnswerCodes)[number];
export const offerAnswers = [
  { code: 'ACCEPTED', label: 'They accepted' },
  { code: 'DECLINED', label: 'They declined' },
  { code: 'THINKING_ABOUT_IT', label: 'They will think about it' },
] as const;

/** Who can be told. Command, the meeting and a chief officer hear of "a colleague" unless the victim agreed to be named. */
export const audienceCodes = [
  'COMMAND',
  'MANAGEMENT_MEETING',
  'CHIEF_OFFICER',
  'LINE_MANAGER',
  'FEDERATION',
  'UNION',
  'SUPPORT_NETWORK',
] as const;
export type Audience = (typeof audienceCodes)[number];
export const audiences = [
  { code: 'COMMAND', label: 'The local commander' },
  { code: 'MANAGEMENT_MEETING', label: 'The next management meeting' },
  { code: 'CHIEF_OFFICER', label: 'A chief officer' },
  { code: 'LINE_MANAGER', label: 'Their line manager' },
  { code: 'FEDERATION', label: 'Their Federation' },
  { code: 'UNION', label: 'Their union' },
  { code: 'SUPPORT_NETWORK', label: 'Their support network' },
] as const;

/** The consent without which this audience is not told at all; the others are told of "a colleague". */
export const consentToTell = {
  LINE_MANAGER: 'TELL_LINE_MANAGER',
  FEDERATION: 'TELL_FEDERATION',
  UNION: 'TELL_UNION',
  SUPPORT_NETWORK: 'TELL_SUPPORT_NETWORK',
} as const satisfies Partial<Record<Audience, string>>;
/** Without it nobody who is told learns name, strand or unit. */
export const consentToBeNamed = 'BE_NAMED_TO_COMMAND';

/** Each kind of evidence that an impartial investigation looks for. */
export const evidenceStates = ['SECURED', 'ASKED_FOR', 'NONE_THERE'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

export const promiseAnswerCodes = ['KEPT', 'PARTLY', 'NOT_KEPT', 'DOES_NOT_WISH_TO_SAY'] as const;
export type PromiseAnswer = (typeof promiseAnswerCodes)[number];
export const promiseAnswers = [
  { code: 'KEPT', label: 'Kept' },
  { code: 'PARTLY', label: 'Partly kept' },
  { code: 'NOT_KEPT', label: 'Not kept' },
  { code: 'DOES_NOT_WISH_TO_SAY', label: 'I do not wish to say' },
] as const;

export const afterClosureAnswerCodes = ['SETTLED', 'NOT_SETTLED', 'DOES_NOT_WISH_TO_SAY'] as const;
export type AfterClosureAnswer = (typeof afterClosureAnswerCodes)[number];
