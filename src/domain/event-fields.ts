import { z } from 'zod';
import type { LpuCode, PersonId, StaffId } from '../kernel/ids';
import { isUuid } from '../kernel/ids';
import type { Instant, LocalDate } from '../kernel/instant';
import { isInstant, isLocalDate } from '../kernel/instant';

/** Schemas of the kernel's vocabulary, for the data of events. */
export const instantField = z.string().refine(isInstant) as unknown as z.ZodType<Instant>;
export const localDateField = z.string().refine(isLocalDate) as unknown as z.ZodType<LocalDate>;
export const uuidField = <Id extends string>(): z.ZodType<Id> => z.string().refine(isUuid) as unknown as z.ZodType<Id>;
export const staffIdField = uuidField<StaffId>();
export const personIdField = uuidField<PersonId>();
export const lpuCodeField = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,19}$/) as unknown as z.ZodType<LpuCode>;
