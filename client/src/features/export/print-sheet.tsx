import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { sayWhen } from '#core/date/say-when';
import { sentenceOf } from '#core/relationship-sentence';
import { textOf } from '#core/property-value';
import { aboutQuotation } from '../../graph/export/about-quotation.ts';
import { bySupported } from '../../graph/export/by-supported.ts';
import { traceLines, type Exported } from '../../graph/export/exported.ts';
import { sayDocument } from '../../graph/export/say-document.ts';
import { CHECK_WORDS } from '../../words/say-check.ts';
import './print.css';

/** More relationships than fill some hundred pages are not printed. */
const MOST = 2_000;

/**
 * What goes to paper: the picture, then a row for each relationship with its quotations. It stands in the page beside
 * everything else and is seen by the printer alone.
 */
export function PrintSheet({
  exported,
  svg,
  onDone,
}: {
  readonly exported: Exported;
  /** The picture with its legend, as our own SVG writer wrote it. */
  readonly svg: string;
  readonly onDone: () => void;
}): ReactNode {
  const picture = useRef<HTMLDivElement>(null);
  const { trace, nodes, documents, relationships, evidence } = exported;
  const known = new Map([...documents, ...nodes].map((node) => [node.id as string, node]));
  const nameOf = (id: string): string => known.get(id)?.name ?? id;
  const quotations = bySupported(evidence ?? []);

  useEffect(() => {
    // Parsed as a document of its own: our writer escapes, and what is parsed so runs nothing.
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    picture.current?.replaceChildren(document.adoptNode(parsed));
    window.addEventListener('afterprint', onDone);
    // Once what was just made is in the page, and not twice where effects are run twice.
    const soon = window.setTimeout(() => window.print());
    return () => {
      window.clearTimeout(soon);
      window.removeEventListener('afterprint', onDone);
    };
  }, [svg, onDone]);

  return createPortal(
    <div className="print-sheet" data-testid="print-sheet">
      <div className="print-picture" ref={picture} />
      <h2>Relationships and their sources</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Quotations and sources</th>
          </tr>
        </thead>
        <tbody>
          {relationships.slice(0, MOST).map((relationship) => {
            const { id, startNodeId, endNodeId, status, properties } = relationship;
            const when = textOf(properties, 'when');
            const said = quotations.get(id) ?? [];
            return (
              <tr key={id}>
                <td>
                  {sentenceOf(relationship, nameOf(startNodeId), nameOf(endNodeId))}
                  <small>
                    {[status, when === undefined ? undefined : sayWhen(when)].filter(Boolean).join(', ')}
                  </small>
                </td>
                <td>
                  {said.length === 0 && <small>No quotation carries it.</small>}
                  {said.map((quotation) => {
                    const source = known.get(quotation.document);
                    return (
                      <p key={quotation.id}>
                        <q dir="auto">{quotation.exact}</q>
                        <small>
                          {[
                            source === undefined ? quotation.document : sayDocument(source),
                            ...aboutQuotation(quotation, (id) => known.get(id)?.name),
                            CHECK_WORDS[quotation.check].badge,
                          ]
                            .filter(Boolean)
                            .join(', ')}
                        </small>
                      </p>
                    );
                  })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {relationships.length > MOST && (
        <p>
          The first {MOST.toLocaleString('en-GB')} of {relationships.length.toLocaleString('en-GB')}{' '}
          relationships are printed. Export CSV for all of them.
        </p>
      )}
      <footer>
        {traceLines(trace).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </footer>
    </div>,
    document.body,
  );
}
