import { welfarePartsOf } from '../../../../casework/welfare/welfare-parts-of';
import { kindsToWrite } from '../../../../domain/welfare/may-write-note';
import type { OpenedCase } from '../../../../domain/support-case/state';
import type { StaffId } from '../../../../kernel/ids';

/** Why somebody does not assess the victim's wellbeing, where they do not. */
export const whoAssesses = (state: OpenedCase, staffId: StaffId): string | undefined =>
  kindsToWrite(welfarePartsOf(state), staffId).includes('WELLBEING_ASSESSMENT')
    ? undefined
    : 'Their supervisor or the welfare officer of this case assesses their wellbeing. Ask one of them.';
