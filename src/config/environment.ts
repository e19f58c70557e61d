import { Transform } from 'class-transformer';
import { IsEmail, IsIn, IsInt, IsOptional, IsString, IsUrl, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { described } from './described';

const toInt = Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value));

/** Every variable that the product reads, with its rule and its default. `.env.example` is written from this class. */
export class Environment {
  @described('where the log of events rests: sqlite (embedded) or eventstoredb')
  @IsIn(['sqlite', 'eventstoredb'])
  STEADFAST_STORE: 'sqlite' | 'eventstoredb' = 'sqlite';

  @described('the folder of the embedded log, the views, the sessions and the access log')
  @IsString()
  @Matches(/\S/)
  STEADFAST_DATA_DIR: string = './data/steadfast';

  @described('the file that holds the master key, mode 600; master.key beside the data where this is left out')
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  STEADFAST_MASTER_KEY_FILE?: string;

  @described('address of EventStoreDB; needed where STEADFAST_STORE is eventstoredb')
  @ValidateIf((environment: Environment) => environment.STEADFAST_STORE === 'eventstoredb')
  @Matches(/^(esdb|kurrentdb)(\+discover)?:\/\/\S+$/)
  STEADFAST_EVENTSTOREDB_URL?: string;

  @described('a file that holds the address of EventStoreDB, in place of STEADFAST_EVENTSTOREDB_URL')
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  STEADFAST_EVENTSTOREDB_URL_FILE?: string;

  @described('address of PostgreSQL, for several servers only')
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/\S+$/)
  STEADFAST_DATABASE_URL?: string;

  @described('a file that holds the address of PostgreSQL, in place of STEADFAST_DATABASE_URL')
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  STEADFAST_DATABASE_URL_FILE?: string;

  @described('the address to listen on; demo sign-in takes nothing but loopback')
  @Matches(/^[0-9a-zA-Z.:-]+$/)
  STEADFAST_HOST: string = '127.0.0.1';

  @described('the port to listen on')
  @toInt
  @IsInt()
  @Min(0)
  @Max(65535)
  STEADFAST_PORT: number = 3000;

  @described('how people sign in: demo (fictional personas) or oidc (single sign-on)')
  @IsIn(['demo', 'oidc'])
  STEADFAST_SIGN_IN: 'demo' | 'oidc' = 'demo';

  @described('whether the server is reached over https, so that cookies are kept to it')
  @IsIn(['true', 'false'])
  STEADFAST_SECURE: 'true' | 'false' = 'false';

  @described('the mail server for reminders, e.g. smtp://localhost:1025; where this is left out, a page of the demo shows them instead')
  @IsOptional()
  @Matches(/^smtps?:\/\/\S+$/)
  STEADFAST_SMTP_URL?: string;

  @described('a file that holds the address of the mail server, in place of STEADFAST_SMTP_URL')
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  STEADFAST_SMTP_URL_FILE?: string;

  @described('the sender of reminders')
  @IsEmail()
  @MaxLength(254)
  STEADFAST_MAIL_FROM: string = 'steadfast@force.example';

  @described('the address under which people reach the product, for the link in reminders, e.g. https://steadfast.force.example')
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  STEADFAST_PUBLIC_URL?: string;

  @described('how much is written to the log of the process')
  @IsIn(['silent', 'error', 'warn', 'info', 'debug'])
  STEADFAST_LOG_LEVEL: 'silent' | 'error' | 'warn' | 'info' | 'debug' = 'info';
}
