/** Port: how far the views are behind the log. */
export type ViewStatus = {
  readonly name: string;
  readonly version: number;
  readonly state: string;
  readonly behind?: number;
  readonly lagSeconds: number;
  /** A build that is running: events read, of how many where that is known, else how much of the way (0 to 1). */
  readonly build?: { readonly state: string; readonly done?: number; readonly total?: number; readonly way?: number };
};
export interface ReadPathStatus {
  readonly isReady: boolean;
  status(): Promise<readonly ViewStatus[]>;
}
export const READ_PATH_STATUS = Symbol('ReadPathStatus');
