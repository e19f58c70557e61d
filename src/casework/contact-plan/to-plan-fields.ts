import type { ContactPlan } from '../../domain/person/contact-plan-shape';
import { weekdays } from '../../domain/person/contact-plan-shape';
import { channels } from '../../domain/reference-data/channels';
import type { TypedForm } from '../../web-kit/forms/typed-form';
import { planRows } from './contact-plan.form';

type Given = {
  readonly typed: TypedForm;
  readonly revision: string;
  /** The person's own plan as it stands, else what was first given of how to reach them. */
  readonly plan?: ContactPlan | undefined;
  readonly telephone?: string | undefined;
};

const isTyped = ({ values }: TypedForm): boolean => Object.keys(values).length > 0;
const yes = (said: boolean | undefined): readonly string[] => (said === true ? ['YES'] : []);

/** The plan in force fills the form, so that agreeing it again takes one tap; what is typed stands before it. */
export function toPlanFields({ typed, revision, plan, telephone }: Given) {
  const first = telephone === undefined ? [] : [{ channel: 'TELEPHONE', to: telephone, voicemail: false, withheldNumber: false }];
  const said = isTyped(typed) ? { ways: [], safeTimes: [] } : { ways: plan?.ways ?? first, safeTimes: plan?.safeTimes ?? [] };
  const { mayAnswer, neverSay, codeWord, interpreter, interval } = isTyped(typed) ? {} : (plan ?? ({} as Partial<ContactPlan>));
  return {
    typed,
    revision,
    isAgreed: plan !== undefined,
    ways: planRows.map((row) => {
      const way = said.ways[row - 1];
      return { row, channel: way?.channel, to: way?.to, voicemail: yes(way?.voicemail), withheldNumber: yes(way?.withheldNumber) };
    }),
    times: planRows.map((row) => {
      const time = said.safeTimes[row - 1];
      return { row, days: time?.days ?? [], from: time?.from, until: time?.to };
    }),
    /** Agreed by another program, with more rows than this page has. */
    tooMany: said.ways.length > planRows.length || said.safeTimes.length > planRows.length,
    channels: [{ value: '', text: 'Choose' }, ...channels.map(({ code, label }) => ({ value: code, text: label }))],
    days: weekdays.map((day) => ({ value: day, text: day.charAt(0) + day.slice(1).toLowerCase() })),
    start: { mayAnswer, neverSay, codeWord, interpreter, interval },
  };
}
