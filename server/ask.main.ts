import { parseArgs } from 'node:util';
import { Failure, FAILURE_ANSWERS } from '#core/failure';
import { questionResponseSchema, type QuestionResponse } from '#core/wire/question';
import { wireFailureSchema } from '#core/wire/failure';
import { dataFolder, findServer, openStore, storeSettings } from '#store/open-store';
import { caseCache } from './case-cache.ts';
import { answerQuestion } from './questions/answer-question.ts';
import { sayAnswer } from './questions/say-answer.ts';
import { textsIn } from './texts.ts';
import { runCommand } from '#loader/run-command';

const USAGE = 'Usage: npm run ask -- "who wrote the memo?" [--json]';

/** Asks the running server where it holds the case, else the store itself. */
async function ask(question: string): Promise<QuestionResponse> {
  const settings = storeSettings(process.env);
  const address = await findServer(settings);
  if (address !== undefined) return askServer(address, question);
  const store = await openStore(settings.kind === 'embedded' ? { ...settings, holder: 'ask' } : settings);
  try {
    const reading = { store, texts: textsIn(dataFolder(process.env)) };
    return await answerQuestion({ ...reading, cache: caseCache(reading) }, { question });
  } finally {
    await store.close();
  }
}

async function askServer(address: string, question: string): Promise<QuestionResponse> {
  const response = await fetch(`${address}/api/questions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  const body: unknown = await response.json();
  if (response.ok) return questionResponseSchema.parse(body);
  const { code, message } = wireFailureSchema.parse(body);
  throw new Failure(code, message);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const question = positionals.join(' ').trim();
  if (values.help === true || question === '') {
    process.stdout.write(`${USAGE}\n`);
    return values.help === true ? 0 : FAILURE_ANSWERS['bad-input'].exit;
  }
  const answer = await ask(question);
  process.stdout.write(values.json === true ? `${JSON.stringify(answer, null, 2)}\n` : sayAnswer(answer));
  return answer.kind === 'refused' ? FAILURE_ANSWERS['not-found'].exit : 0;
}

await runCommand(USAGE, main);
