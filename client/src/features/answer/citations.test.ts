import { describe, expect, it } from 'vitest';
import { sentencePieceSchema } from '#core/wire/question';
import { wireEvidenceSchema } from '#core/wire/evidence';
import { wireNodeSchema } from '#core/wire/node';
import { asMarkdown, footnotesOf } from './citations.ts';

const evidence = [
  wireEvidenceSchema.parse({
    id: 'ev:000000000001',
    document: 'doc:press',
    exact: 'copied to [her] office',
    start: 0,
    end: 22,
    contextStart: 0,
    contextEnd: 22,
    stance: 'asserts',
    by: 'doc:press',
    as: null,
    said: null,
    credits: null,
    check: 'verified',
    supports: 'doc:memo',
    context: null,
  }),
];
const documents = [
  wireNodeSchema.parse({
    id: 'doc:press',
    labels: ['Entity', 'Document'],
    name: 'Press report',
    status: 'documented',
    properties: { published: '2018-04-27' },
  }),
];
const pieces = [
  { kind: 'text', text: 'It was copied to ' },
  { kind: 'node', text: 'Post*master', id: 'post:postmaster' },
  { kind: 'text', text: '.' },
  { kind: 'footnote', number: 1, evidence: ['ev:000000000001'] },
].map((piece) => sentencePieceSchema.parse(piece));

/** A link that tells all that is seen. */
const whole = (address: string) => ({ address, untold: null });

describe('an answer with its citations', () => {
  it('is Markdown with footnotes that name source, date and check, and no sign of a name works', () => {
    const said = asMarkdown(
      { pieces, remarks: [], evidence, documents },
      whole('http://here/?q=x'),
      new Map(),
    );
    expect(said).toBe(
      'It was copied to **Post\\*master**.[^1]\n\n' +
        '[^1]: “copied to \\[her\\] office” — Press report, 27 April 2018 (word for word).\n\n<http://here/?q=x>\n',
    );
  });

  it('names the publisher and the address of a paper, and its date once, so that a reader can find it', () => {
    const named = documents.map((paper) => ({
      ...paper,
      name: 'Article “refusing to resign”, about 27 April 2018',
      properties: { published: '2018-04-27?', url: 'https://press.example/a_b' },
    }));
    const publishers = new Map([['doc:press', ['The Daily_Press']]]);
    const said = asMarkdown(
      { pieces, remarks: [], evidence, documents: named },
      whole('/?q=`x`'),
      publishers,
    );
    expect(said).toBe(
      'It was copied to **Post\\*master**.[^1]\n\n' +
        '[^1]: “copied to \\[her\\] office” — Article “refusing to resign”, about 27 April 2018, The Daily\\_Press ' +
        '<https://press.example/a_b> (word for word).\n\nIn WhoKnew: `/?q=%60x%60`\n',
    );
  });

  it('says whose word a quotation is where it is not the paper’s own', () => {
    const rudd = wireNodeSchema.parse({ ...documents[0], id: 'person:rudd', name: 'Amber *Rudd*' });
    const denied = evidence.map((one) => ({ ...one, stance: 'denies' as const, by: rudd.id }));
    const answer = { pieces, remarks: [], evidence: denied, documents: [...documents, rudd] };
    expect(asMarkdown(answer, whole('/'), new Map())).toContain(
      'Press report, 27 April 2018, denied by Amber \\*Rudd\\* (word for word).',
    );
  });

  it('says beside its link what that does not tell', () => {
    const back = { address: '/?q=x', untold: 'The *statement* is too long.' };
    expect(asMarkdown({ pieces, remarks: [], evidence, documents }, back, new Map())).toMatch(
      /\n\nIn WhoKnew: `\/\?q=x`\nThe \\\*statement\\\* is too long\.\n$/,
    );
  });

  it('lists a footnote once, though a remark repeats it', () => {
    expect(footnotesOf({ pieces, remarks: [pieces], evidence }).map((note) => note.number)).toEqual([1]);
  });
});
