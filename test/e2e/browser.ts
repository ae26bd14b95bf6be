import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

/** The one without windows of its own first: beside a page they take as much of the machine again. */
const SYSTEM = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);

/** A real Chromium: the system's, else Playwright's own. Undefined where there is none (said aloud); fails with CI=true. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const named = process.env['CHROMIUM'];
  const executablePath = [named, ...SYSTEM, chromium.executablePath()].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (executablePath === undefined) {
    const notice =
      'There is no Chromium. On Debian: apt-get install -y chromium; elsewhere: npx playwright-core install chromium';
    if (process.env['CI'] === 'true') throw new Error(notice);
    console.warn(`\n!!! SKIPPED: every journey in a browser. ${notice}\n`);
    return undefined;
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What a page said that it should not have: console errors and warnings, uncaught errors, requests that left the machine. */
export function complaintsOf(page: Page, address: string): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const type = message.type();
    const driver = /GPU stall|GL Driver Message|swiftshader/i.test(message.text()); // the software renderer's own remarks
    if ((type === 'error' || type === 'warning') && !driver) complaints.push(`${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${String(error)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) complaints.push(`left the machine: ${url}`);
  });
  return complaints;
}
