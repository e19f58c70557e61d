import { MemoryEventStore } from '../../src/event-store/memory/memory-event-store';
import { describeEventStoreContract } from './event-store-contract';

describeEventStoreContract('memory', async () => ({ store: new MemoryEventStore(), close: async () => undefined }));
