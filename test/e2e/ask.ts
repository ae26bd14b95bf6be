import type { Page } from 'playwright-core';

/** Types a question into the field and asks it, by keyboard, wherever the focus is. */
export async function ask(page: Page, question: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
}
