import type request from 'supertest';

type Agent = ReturnType<typeof request.agent>;
type Done = (...answer: readonly unknown[]) => void;
type Asking = { end(done?: Done): unknown };

/**
 * Asks for nothing before everything that stands in the log can be read, and looks at no answer before what it wrote can be: as people do,
 * who are slower than a test. Where that does not come, it goes on all the same.
 */
export function patient(agent: Agent, allIsRead: () => Promise<void>): Agent {
  const then = (next: () => unknown): void => {
    void allIsRead()
      .catch(() => undefined)
      .then(next);
  };
  agent.use((asked: unknown) => {
    const asking = asked as Asking;
    const end = asking.end.bind(asking);
    asking.end = (done) => {
      then(() => end((...answer) => then(() => done?.(...answer))));
      return asking;
    };
  });
  return agent;
}
