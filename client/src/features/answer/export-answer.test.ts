import { describe, expect, it } from 'vitest';
import { wireEvidenceSchema } from '#core/wire/evidence';
import { wireNodeSchema } from '#core/wire/node';
import { cellSchema, readingSchema } from '#core/wire/question';
import { answerAsCsv, answerAsJson } from './export-answer.ts';

const evidence = [
  wireEvidenceSchema.parse({
    id: 'ev:000000000001',
    document: 'doc:press',
    exact: 'copied to her',
    start: 0,
    end: 13,
    contextStart: 0,
    contextEnd: 13,
    stance: 'asserts',
    by: 'doc:press',
    as: null,
    said: null,
    credits: null,
    check: 'verified',
    supports: 'doc:memo~copied-to~00000000',
    context: null,
  }),
];
const answer = {
  sentence: 'The memo was copied to Jane Hale.',
  reading: readingSchema.parse({
    id: 'copied-on',
    sentence: 'who was copied on the memo',
    slots: [],
    whether: false,
  }),
  columns: ['Who', 'How', 'Standing', 'Sources'],
  rows: [
    {
      cells: [
        cellSchema.parse({ id: 'person:jane-hale', name: '=HYPERLINK(1)', label: 'Person' }),
        'copy',
        'asserted',
        'Press report',
      ],
      evidence: ['ev:000000000001'],
    },
  ],
  evidence,
  documents: [
    wireNodeSchema.parse({
      id: 'doc:press',
      labels: ['Document', 'Entity'],
      name: 'Press report',
      status: 'documented',
      properties: {},
    }),
  ],
  cypher: 'RETURN 1 AS one',
  parameters: {},
};
const person = wireNodeSchema.parse({
  ...{ id: 'person:jane-hale', labels: ['Person', 'Entity'], name: 'Jane Hale' },
  ...{ status: 'documented', properties: {} },
});
const back = { address: 'http://127.0.0.1:3000/?q=x', untold: null };

describe('an answer as a file', () => {
  it('as CSV is marked as UTF-8, and has every row with its ids, quotations and link, and no cell that a spreadsheet runs', () => {
    const [head, row] = answerAsCsv(answer, back).split('\r\n');
    expect(head).toBe('\uFEFFWho,How,Standing,Sources,Ids,Quotations,Link');
    expect(row).toContain("'=HYPERLINK(1)");
    expect(row).toContain('person:jane-hale');
    expect(row).toContain('“copied to her” — Press report');
    expect(row).toContain(back.address);
  });

  it('says beside its link what that does not tell', () => {
    const lacking = { ...back, untold: 'The statement is too long.' };
    const [head, row] = answerAsCsv(answer, lacking).split('\r\n');
    expect(head).toMatch(/,Link,What the link lacks$/);
    expect(row).toContain(`${back.address},${lacking.untold}`);
    expect(JSON.parse(answerAsJson(answer, lacking))).toMatchObject({ linkLacks: lacking.untold });
    expect(JSON.parse(answerAsJson(answer, back))).not.toHaveProperty('linkLacks');
  });

  it('as CSV says whose word a quotation is where it is not the paper’s own', () => {
    const denied = evidence.map((one) => ({ ...one, stance: 'denies' as const, by: person.id }));
    const csv = answerAsCsv({ ...answer, evidence: denied, documents: [...answer.documents, person] }, back);
    expect(csv).toContain('“copied to her” — Press report, denied by Jane Hale, ');
  });

  it('as JSON keeps the reading, the rows by column and the quotations whole', () => {
    expect(JSON.parse(answerAsJson(answer, back))).toMatchObject({
      link: back.address,
      readAs: { id: 'copied-on' },
      rows: [{ Who: { id: 'person:jane-hale' }, How: 'copy', evidence: ['ev:000000000001'] }],
      evidence: [{ exact: 'copied to her' }],
    });
  });
});
