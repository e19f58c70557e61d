export const leaseTable = `
  CREATE TABLE steadfast.lease (name text COLLATE "C" PRIMARY KEY, holder uuid NOT NULL, until timestamptz NOT NULL);`;
