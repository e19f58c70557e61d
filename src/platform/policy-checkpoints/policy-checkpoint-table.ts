export const policyCheckpointTable = `
  CREATE TABLE steadfast.policy_checkpoint (policy text COLLATE "C" PRIMARY KEY, store text NOT NULL, position text);`;
