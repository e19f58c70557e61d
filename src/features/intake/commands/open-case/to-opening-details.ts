import type { IncidentId } from '../../../../kernel/ids';
import { withoutAbsent } from '../../../../domain/without-absent';
import { toStrands } from '../../../../casework/strands/strand-values';
import type { OpenCaseForm } from './open-case.form';
import type { NewPerson, OpeningDetails, ThirdPartyReporter } from '../../../../casework/opening/opening-details';

/** What the page's form says, as both doors know it. */
export function toOpeningDetails(form: OpenCaseForm, incidentId: IncidentId | undefined): OpeningDetails {
  const {
    kind,
    reportedAt,
    occurredFrom,
    occurredTo,
    lpu,
    ward,
    locationType,
    risk,
    crimeReference,
    incidentReference,
    summary,
    victim,
    personId,
  } = form;
  const facts = { occurredFrom, occurredTo, ward, locationType, risk, crimeReference, incidentReference, summary, personId, incidentId };
  return {
    kind,
    strands: toStrands(form.strands),
    reportedAt,
    lpu,
    online: form.online.length > 0,
    victim,
    ...withoutAbsent({ ...facts, person: personId === undefined ? personOf(form) : undefined, thirdPartyReporter: reporterOf(form) }),
  };
}

function personOf({ name, telephone, email, address, ageBand, ethnicity, language }: OpenCaseForm): NewPerson | undefined {
  return name === undefined ? undefined : { name, ...withoutAbsent({ telephone, email, address, ageBand, ethnicity, language }) };
}

function reporterOf({
  reportedByOther,
  reporterName,
  reporterTelephone,
  reporterEmail,
  wantsFeedback,
}: OpenCaseForm): ThirdPartyReporter | undefined {
  if (reportedByOther.length === 0 && reporterName === undefined) return undefined;
  const person =
    reporterName === undefined
      ? undefined
      : { name: reporterName, ...withoutAbsent({ telephone: reporterTelephone, email: reporterEmail }) };
  return { wantsFeedback: wantsFeedback.length > 0, ...withoutAbsent({ person }) };
}
