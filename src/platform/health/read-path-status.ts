/** Port: how far the views are behind the log. */
export type ViewStatus = {
  readonly name: string;
  readonly version: number;
  readonly state: string;
  readonly behind?: number;
  readonly lagSeconds: number;
};
export interface ReadPathStatus {
  readonly isReady: boolean;
  status(): Promise<readonly ViewStatus[]>;
}
export const READ_PATH_STATUS = Symbol('ReadPathStatus');
