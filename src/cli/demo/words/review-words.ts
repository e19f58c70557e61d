export const reviewWords = {
  met: [
    'Prompt first contact, needs understood and the plan suits the person. Good notes. I am satisfied with the service so far.',
    'I have read the log and spoken to the support officer. Contact has been kept as promised. Risk as assessed.',
    'Service to the standard that we promise. The person has been listened to and knows what will happen next.',
    'Flags are right and every strand is recorded. Referral was offered in time. Nothing outstanding of concern.',
    'Regular, kind contact. The enquiry is moving. I agree with the assessment of risk.',
    'Sensible safety measures in place. I note that the person feels believed, which matters.',
  ],
  notMet: [
    'First contact came too late, and the record gives no reason. I have spoken to the officer and apologised to the person through them.',
    'No meaningful contact for over three weeks. The attempts were all at the same hour. This falls short of what we promised.',
    'The second strand was missed at recording and the risk was judged without the earlier reports. To be put right today.',
    'The person was told of the arrest by a neighbour before they heard from us. That should not have happened.',
    'No needs assessment on the log after two weeks. To be done in the next two days.',
  ],
  periodic: [
    'Contact kept since the last review. The earlier directions are done. Enquiries at the shop still awaited.',
    'Quiet since the last review. Risk unchanged. Continue as agreed.',
    'Progress is slow for reasons outside our hands (telephone examination). The person understands.',
    'The file is with the prosecutor. Keep to the agreed calls even when there is nothing to say.',
  ],
  missAnswered: [
    'Seen. The officer was off sick and nobody took it over; the list is now read at each hand-over.',
    'Late because the rota was short. Apologised to the person and done since.',
    'No good reason. Spoken to the officer and to the supervisor.',
    'Tried in time and not reached; it should have been written down as it was.',
    'It was put off for the footage. It should not have waited for that.',
  ],
  forward: [
    'Brought forward because the risk was raised. Safety plan checked line by line with the officer.',
    'Reviewed early after a further incident. Patrols asked for at school times. I have asked for daily contact this week.',
  ],
  closure: [
    'All that could be done has been done. The closing conversation was held and recorded. I agree to close.',
    'Closing is right. Outcome explained. The person knows how to return.',
  ],
  supervisor: [
    'Initial enquiries done, exhibits booked in. Victim contact made. Happy with the plan.',
    'Checked within the shift. CCTV asked for and a statement is booked. Hate element is clear in the wording.',
    'Scene attended, two houses still to visit. Risk discussed with the officer.',
  ],
} as const;

/** What is directed, and how its doer says that it is done. */
export const directionWords = [
  ['Visit in person and go through the safety plan.', 'Visited this afternoon and went through the plan line by line.'],
  ['Obtain the footage from the shop before it is overwritten.', 'Footage obtained and viewed. It shows the incident.'],
  ['Ask again about a referral to specialist support.', 'Asked again; declined again, in their own words.'],
  ['Complete the needs assessment and record it.', 'Completed with the person and recorded.'],
  ['Ring at the time that the person asked for, not in the morning.', 'Done; rang at half past five and they were glad of it.'],
  ['Contact the landlord about the lock and the lighting.', 'Landlord has agreed to mend the lock this week.'],
  [
    'Check earlier reports from this address and link any that belong together.',
    'Checked two years back; one belongs with this and is linked.',
  ],
  ['Record every strand that the person has described.', 'Checked with the person. The strands recorded are what they perceive.'],
  ['Speak to the school about what support is in place.', 'Spoke to the head of year. A plan is in place.'],
  ['Explain in person where the enquiry stands, with an interpreter if wanted.', 'Done in person; no interpreter was wanted.'],
  ['Take a Victim Personal Statement if it is still wished.', 'Offered again. They will think about it and ring me.'],
  ['Ask the neighbourhood team for visible patrols for two weeks.', 'Patrols arranged and the person told.'],
] as const;

export const closureWords = {
  proposed: [
    'Enquiries complete and the person has been told. Request closing.',
    'Outcome given and support is in place elsewhere. Request closing.',
    'No lines of enquiry remain. The person agrees that it may close.',
    'Everything promised has been done. Request closing.',
  ],
  afterCourt: [
    'Court case has ended. The person is supported by an agency of their choosing.',
    'Sentence explained in person. Nothing further is wanted of us.',
  ],
  returned: [
    'The closing conversation has not been recorded. Please have it before this comes back.',
    'Two houses in the street were never asked. Please finish that first.',
    'The person has said they are not content. Visit, listen, and then come back to me.',
    'Outcome type does not match what the log says. Please check.',
  ],
  closed: [
    'Agreed. Outcome recorded and explained.',
    'Closed with the person’s knowledge.',
    'Closed. A check call is to follow in four weeks.',
  ],
  reopened: [
    'New footage has come to light.',
    'A further incident by the same person at the same address.',
    'The decision was changed after the Victims’ Right to Review.',
    'The person rang: they had not been told of the outcome as the record says.',
  ],
} as const;
