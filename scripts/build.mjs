import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { markBuilt } from './support/freshness.mjs';
import { bin, root, run } from './support/run.mjs';

const assets = join(root, 'scripts', 'build-assets.mjs');

let status = await run(bin('nest'), ['build']);
if (status === 0 && existsSync(assets)) status = await run(process.execPath, [assets]);
if (status === 0) markBuilt();
process.exitCode = status;
