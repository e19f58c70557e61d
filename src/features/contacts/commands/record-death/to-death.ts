import type { Addition } from '../add-to-case/add-to-case.command';
import type { RecordDeathForm } from './record-death.form';

export const toDeath = ({ confirmed: _, ...data }: RecordDeathForm): Addition => ({ type: 'RecordPersonDied', data });
