import { PostgresKeyring } from '../../../src/platform/keyring/postgres/postgres-keyring';
import { sharedDatabases } from '../../support/postgres/shared-databases';
import { itKeepsKeys } from './keyring-contract';

describe('on several servers', () => {
  const { prepared } = sharedDatabases();

  itKeepsKeys('PostgreSQL', async () => {
    const server = await prepared();
    return (master) => PostgresKeyring.open({ database: server(), master });
  });
});
