import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { say, Stop } from './step.mjs';

/**
 * The texts that quotations are checked against: WHOKNEW_SOURCES, else the folder `shared/sources` beside the project.
 * Without them the tests still run, but no quotation has been compared with its text, which is said and, where nobody
 * reads what is said (CI), is a failure.
 */
export function findSources(root) {
  const named = process.env.WHOKNEW_SOURCES;
  const usual = resolve(root, '..', 'shared', 'sources');
  if (named !== undefined && named !== '') {
    // Tests run in several folders: a relative name would mean another place in each.
    process.env.WHOKNEW_SOURCES = resolve(root, named);
    if (!existsSync(process.env.WHOKNEW_SOURCES))
      throw new Stop(`WHOKNEW_SOURCES names ${named}, which is not there.`);
    return;
  }
  if (existsSync(usual)) {
    process.env.WHOKNEW_SOURCES = usual;
    return;
  }
  const missing = `NO QUOTATION CAN BE CHECKED: there are no texts in ${join('..', 'shared', 'sources')}, and WHOKNEW_SOURCES is not set.`;
  if (process.env.CI === 'true') throw new Stop(`${missing} With CI=true that is a failure.`);
  say(`\n${'!'.repeat(72)}\n${missing}\n${'!'.repeat(72)}\n`);
}
