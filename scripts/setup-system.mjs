import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runProgram } from './run-program.mjs';
import { say, step, Stop } from './step.mjs';

const run = promisify(execFile);

/** What answers to a command, or undefined where there is no such command. Java speaks on standard error. */
const answerOf = (program, ...args) =>
  run(program, args, { timeout: 20_000 }).then(
    ({ stdout, stderr }) => `${stdout}${stderr}`,
    () => undefined,
  );

/**
 * What the tests need beside Node: a browser, and for a real Neo4j either Docker, or Java and Maven, or the address of a
 * server (NEO4J_TEST_URI). As root on Debian what is missing is installed; elsewhere the one command that does is said.
 */
export async function installSystem(root) {
  const missing = [
    ...((await hasServer())
      ? []
      : [...((await hasJava()) ? [] : ['java']), ...((await hasMaven()) ? [] : ['maven'])]),
    ...((await hasChromium(root)) ? [] : ['chromium']),
  ];
  if (missing.length === 0) return;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const debian = /^ID=debian$/m.test(release);
  if (debian && process.getuid?.() === 0) {
    // Which packages these are is known once apt has its lists.
    await step(`Installed ${missing.join(', ')}`, () => install(root, missing));
    return;
  }
  const packages = (await packagesFor(missing, debian)).join(' ');
  const command = commandFor(missing, debian, packages);
  const message = `These are missing for the tests: ${missing.join(', ')}. To install them:\n\n  ${command}\n`;
  if (process.env.CI === 'true') throw new Stop(message);
  say(message);
}

async function hasServer() {
  if ((process.env.NEO4J_TEST_URI ?? '') !== '') return true;
  return (await answerOf('docker', 'info', '--format', '{{.ServerVersion}}')) !== undefined;
}

async function hasJava() {
  const major = /version "(\d+)/.exec((await answerOf('java', '-version')) ?? '')?.[1];
  return Number(major ?? 0) >= 17;
}

async function hasMaven() {
  return (await answerOf('mvn', '-v')) !== undefined;
}

async function hasChromium(root) {
  for (const name of [HEADLESS, 'chromium', 'chromium-browser', 'google-chrome']) {
    if ((await answerOf(name, '--version')) !== undefined) return true;
  }
  const { chromium } = createRequire(join(root, 'package.json'))('playwright-core');
  return existsSync(chromium.executablePath());
}

async function install(root, missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => runProgram('apt-get', ['-q', ...args], { cwd: root, quiet: true, env });
  if ((await apt('update')) !== 0) throw new Stop('apt-get update failed; it says why above.');
  const packages = await packagesFor(missing, true);
  if ((await apt('install', '-y', '--no-install-recommends', ...packages)) !== 0) {
    throw new Stop(`apt-get could not install ${packages.join(' ')}; it says why above.`);
  }
}

/** Chromium without the windows and menus that nobody sees: a page opens in half the time. */
const HEADLESS = 'chromium-headless-shell';

/** Debian's names. Releases differ in their Java; the default one is 17 or later since Debian 12. */
async function packagesFor(missing, debian) {
  const has = async (name) =>
    debian && ((await answerOf('apt-cache', 'show', name)) ?? '').includes(`Package: ${name}`);
  const java = 'openjdk-17-jre-headless';
  const names = {
    java: (await has(java)) ? java : 'default-jre-headless',
    maven: 'maven',
    chromium: (await has(HEADLESS)) ? HEADLESS : 'chromium',
  };
  return missing.map((name) => names[name]);
}

function commandFor(missing, debian, packages) {
  if (debian) return `sudo apt-get update && sudo apt-get install -y ${packages}`;
  const browser = missing.includes('chromium') ? ['npx playwright-core install --with-deps chromium'] : [];
  const rest = missing.filter((name) => name !== 'chromium');
  if (rest.length === 0) return browser.join('');
  if (process.platform === 'darwin')
    return [`brew install ${rest.join(' ').replace('java', 'openjdk')}`, ...browser].join(' && ');
  if (process.platform === 'win32')
    return ['winget install EclipseAdoptium.Temurin.21.JRE Apache.Maven', ...browser].join(' && ');
  return [`sudo apt-get install -y openjdk-21-jre-headless maven`, ...browser].join(' && ');
}
