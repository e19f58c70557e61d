import type { Form } from '../web-kit/form';

export type Known = Form;
