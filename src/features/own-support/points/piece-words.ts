/** What was promised, as it is done and as it is still to do; each goes on with a date. */
type Said = { readonly done: string; readonly due: string };

const offer = (what: string): Said => ({ done: `You were offered ${what}`, due: `You are offered ${what}` });
const told = (whom: string): Said => ({
  done: `On the terms that you agreed, ${whom} was told`,
  due: `On the terms that you agreed, ${whom} is told`,
});
const news: Said = { done: 'You were given news of your case', due: 'You are given news of your case' };

const words: Readonly<Record<string, Said>> = {
  P1_REFERENCE_LINKED: { done: 'What happened was recorded', due: 'What happened is recorded' },
  P1_HATE_FLAG_SET: { done: 'As you see it, the record was marked as hate', due: 'As you see it, the record is marked as hate' },
  P1_HEALTH_AND_SAFETY: { done: 'Your health and safety at work was seen to', due: 'Your health and safety at work is seen to' },
  P2_OFFICER_NAMED: {
    done: 'Somebody other than you was named to investigate',
    due: 'Somebody other than you is named to investigate',
  },
  P2_CONFLICT_CHECKED: {
    done: 'It was checked that whoever investigates is impartial',
    due: 'It is checked that whoever investigates is impartial',
  },
  P2_STATEMENT_TAKER_NAMED: { done: 'Somebody was named to take your statement', due: 'Somebody is named to take your statement' },
  P2_EVIDENCE_CHECKED: { done: 'Every kind of evidence was looked for', due: 'Every kind of evidence is looked for' },
  P3_SUPERVISOR_VOICE: { done: 'Your supervisor spoke with you', due: 'Your supervisor speaks with you' },
  P4_COMMAND_TOLD: {
    done: 'The local commander heard that a colleague was a victim',
    due: 'The local commander hears that a colleague was a victim',
  },
  P4_MANAGEMENT_MEETING: {
    done: 'The management meeting heard that a colleague was a victim',
    due: 'The management meeting hears that a colleague was a victim',
  },
  P4_CHIEF_OFFICER_TOLD: {
    done: 'A chief officer heard that a colleague was a victim',
    due: 'A chief officer hears that a colleague was a victim',
  },
  INSPECTOR_FIRST_REVIEW: {
    done: 'An Inspector who leads on hate crime reviewed your case',
    due: 'An Inspector who leads on hate crime reviews your case',
  },
  P5_WELLBEING_ASSESSMENT: { done: 'You were asked how you are', due: 'You are asked how you are' },
  P5_WELFARE_OFFICER_NAMED: { done: 'A welfare officer was named for you', due: 'A welfare officer is named for you' },
  P5_OCCUPATIONAL_HEALTH_OFFERED: offer('occupational health'),
  P5_PEER_SUPPORT_OFFERED: offer('peer support'),
  P5_TRAUMA_SUPPORT_OFFERED: offer('help after trauma'),
  P5_ADJUSTMENTS_OFFERED: offer('changes to how, where or when you work'),
  P5_WELLBEING_AGAIN: { done: 'You were asked again how you are', due: 'You are asked again how you are' },
  P5_TRAUMA_CHECK: { done: 'You were asked about all that has built up', due: 'You are asked about all that has built up' },
  NEEDS_ASSESSMENT: { done: 'You were asked what you need', due: 'You are asked what you need' },
  SUPPORT_REFERRAL: { done: 'You were offered independent support', due: 'You are offered independent support' },
  CONTACT_PLAN: { done: 'How to be in touch was agreed with you', due: 'How to be in touch is agreed with you' },
  WRITTEN_CONFIRMATION: { done: 'You were given written confirmation', due: 'You are given written confirmation' },
  STATEMENT_OFFER: offer('to make a personal statement'),
  CODE_VIEW_BEFORE_OUTCOME: {
    done: 'You were asked for your view before a decision',
    due: 'You are asked for your view before a decision',
  },
  RIGHT_TO_REVIEW_ACKNOWLEDGED: { done: 'Your request for a review was acknowledged', due: 'Your request for a review is acknowledged' },
  RIGHT_TO_REVIEW_COMPLETED: { done: 'The decision was reviewed, as you asked', due: 'The decision is reviewed, as you asked' },
  P7_CONSENT_ASKED: { done: 'You were asked whom you want told', due: 'You are asked whom you want told' },
  P7_FEDERATION_TOLD: told('your Federation'),
  P7_UNION_TOLD: told('your union'),
  P7_SUPPORT_NETWORK_TOLD: told('your support network'),
  P8_WELFARE_CONTACT: { done: 'You were asked how things are', due: 'You are asked how things are' },
  P8_LESSON_RECORDED: { done: 'What can be learnt from it was written down', due: 'What can be learnt from it is written down' },
  CLOSING_CONVERSATION: {
    done: 'Somebody spoke with you about closing your case',
    due: 'Somebody speaks with you about closing your case',
  },
  POST_CLOSURE_CHECK: {
    done: 'You were asked how things are, after your case was closed',
    due: 'You are asked how things are, now that your case is closed',
  },
};

/** `label`: what the pack calls it, where a force has rules of its own. */
export const pieceWords = (rule: string, label: string): Said =>
  words[rule] ?? (rule.startsWith('CODE_') ? news : { done: `Done: ${label}`, due: label });
