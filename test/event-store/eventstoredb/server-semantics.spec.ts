import { startDouble } from '../../support/event-store-db/double-node';
import { clientOf } from './client-words';
import { describeServerSemantics } from './server-semantics';

describeServerSemantics('the double', async () => {
  const node = await startDouble();
  const { client, close } = clientOf(node.url);
  return {
    client,
    close: async () => {
      await close();
      await node.stop();
    },
  };
});

// Against a server that runs, if there is one: what the double claims is then seen again.
const { ESDB_URL: url } = process.env;
if (url) describeServerSemantics('a real server', async () => clientOf(url));
