/** The settings of one process: read once from the environment, checked, frozen. */
export type AppConfig = {
  readonly store: 'sqlite' | 'eventstoredb' | 'memory';
  /** Absolute. */
  readonly dataDir: string;
  readonly masterKeyFile: string;
  readonly eventStoreDbUrl?: string;
  readonly databaseUrl?: string;
  readonly host: string;
  readonly port: number;
  readonly signIn: 'demo';
  /** Reached over https: cookies are `Secure` and carry the `__Host-` prefix. */
  readonly secure: boolean;
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  /** Where people reach the product, for the link in e-mails. */
  readonly publicUrl?: string;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

/** Injection token of the AppConfig. */
export const APP_CONFIG = Symbol('AppConfig');
