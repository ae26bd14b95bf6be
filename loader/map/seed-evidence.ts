import type { CaseInfo } from '#core/case-graph';
import { readEdtf } from '#core/date/edtf';
import { evidenceSchema, spanSaid, type Evidence } from '#core/evidence';
import { evidenceId, type NodeId } from '#core/identity';
import type { Sources } from '../read/read-sources.ts';
import type { SeedEvidence } from '../read/seed-schema.ts';
import { contextOf } from './context.ts';
import { findQuotation } from './find-quotation.ts';

/** What reading one piece of evidence needs of the case around it. */
export interface EvidenceSetting {
  readonly supports: string;
  readonly info: CaseInfo;
  readonly sources: Sources;
  /** The hash of the text of each document that the case lists one for. */
  readonly textHash: ReadonlyMap<string, string>;
  readonly origin: string;
  readonly report: (key: string | undefined, message: string) => void;
  readonly checkId: (key: string, id: unknown) => NodeId | undefined;
}

/**
 * The evidence that an author's entry stands for; empty where it has a problem, which is reported. Where the text is
 * at hand the words are compared with it character for character; where it is not, the entry must say where they stand.
 */
export function evidenceOf(entry: SeedEvidence, setting: EvidenceSetting): readonly Evidence[] {
  const document = setting.checkId('doc', entry.doc);
  const by = entry.by === undefined ? document : setting.checkId('by', entry.by);
  const credits = entry.credits === undefined ? undefined : setting.checkId('credits', entry.credits);
  if (document === undefined || by === undefined) return [];
  const said = entry.said === undefined ? undefined : readEdtf(entry.said, setting.info.timeZone);
  if (said?.kind === 'no-date') return refuse(setting, 'said', said.reason);
  const textSha256 = setting.textHash.get(document);
  if (textSha256 === undefined) {
    return refuse(
      setting,
      'doc',
      `${document} is not held here: only a document listed under texts: can be quoted`,
    );
  }

  const span = spanOf(entry, document, setting);
  if (span === undefined) return [];
  const stance = entry.stance ?? 'asserts';
  const id = evidenceId({
    document,
    start: span.start,
    end: span.end,
    supports: setting.supports,
    stance,
    by,
  });
  return [
    evidenceSchema.parse({
      id,
      document,
      exact: entry.quote,
      ...span,
      textSha256,
      stance,
      by,
      as: entry.as,
      said: said?.when.local,
      ...(said === undefined ? {} : spanSaid(said.when.edtf, setting.info.timeZone)),
      credits,
      kind: entry.kind ?? 'quote',
      page: entry.page,
      supports: setting.supports,
      origin: setting.origin,
    }),
  ];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly contextStart: number;
  readonly contextEnd: number;
  readonly check: 'verified' | 'unavailable';
}

function spanOf(entry: SeedEvidence, document: string, setting: EvidenceSetting): Span | undefined {
  const source = setting.sources.texts.get(document);
  const [from, to] = (entry.context ?? '').split('-').map(Number);

  if (source === undefined) {
    if (entry.at === undefined) {
      const remedy = 'add at: (npm run quote -- --pin does it where the texts are)';
      setting.report(
        'quote',
        `the text of ${document} is not at hand, so where these words stand must be said: ${remedy}`,
      );
      return undefined;
    }
    const start = entry.at;
    const end = start + entry.quote.length;
    return spanWithin(
      { start: from ?? start, end: to ?? end },
      { start, end, check: 'unavailable' },
      setting,
    );
  }

  const found = findQuotation(entry.quote, entry.at, document, source.text);
  if (found.kind === 'not-found') {
    setting.report('quote', found.message);
    return undefined;
  }
  const start = found.start;
  const end = start + entry.quote.length;
  const context =
    from === undefined || to === undefined ? contextOf(source.text, start, end) : { start: from, end: to };
  return spanWithin(context, { start, end, check: 'verified' }, setting, source.text.length);
}

/** The words in their context, which must hold them; where the text is not at hand, its length is not known. */
function spanWithin(
  context: { readonly start: number; readonly end: number },
  words: Pick<Span, 'start' | 'end' | 'check'>,
  setting: EvidenceSetting,
  length = Infinity,
): Span | undefined {
  if (context.start > words.start || context.end < words.end || context.end > length) {
    setting.report(
      'context',
      `the context ${context.start}-${context.end} does not hold the words, which stand at ${words.start}-${words.end}`,
    );
    return undefined;
  }
  return { ...words, contextStart: context.start, contextEnd: context.end };
}

function refuse(setting: EvidenceSetting, key: string, message: string): readonly Evidence[] {
  setting.report(key, message);
  return [];
}
