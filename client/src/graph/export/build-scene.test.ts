import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedCase, whole } from '../../../../test/fixtures/exported-case.ts';
import { entityLabel, labelDefinition } from '#core/model/labels';
import { withArrows } from '../drawn-graph.ts';
import { ALL_FOLDED } from '../fold-parallels.ts';
import { groupsShown } from '../groups-shown.ts';
import { headOf } from '../head.ts';
import { atOnce, inTurns, type InTurns } from '../in-turns.ts';
import { groupFill } from '../node-look.ts';
import { PALETTES } from '../palette.ts';
import { overlap } from '../place-labels.ts';
import { nodesWithin } from '../section.ts';
import { DASHES } from '../stroke.ts';
import { buildScene, usualWidth } from './build-scene.ts';
import { edgePath, loopPath } from './edge-path.ts';
import { traceLines, type Exported } from './exported.ts';
import { litPartOf, partOf } from './part-of.ts';
import type { Picture } from './picture.ts';
import { px, type Scene, type Shape } from './scene.ts';
import { writeSvg } from './write-svg.ts';

const pictureOf = (exported: Exported, more: Partial<Picture> = {}): Scene => atOnce(drawing(exported, more));
const drawing = (exported: Exported, more: Partial<Picture> = {}): InTurns<Scene> =>
  buildScene({
    drawn: exported.drawn,
    palette: PALETTES.light,
    lit: null,
    title: exported.trace.caseTitle,
    trace: traceLines(exported.trace),
    legend: true,
    sources: ['A paper'],
    pluralOf: (label) => labelDefinition(label)?.plural ?? label,
    measure: (text, size) => text.length * size * 0.56,
    ...more,
  });
const kinds = <K extends Shape['kind']>({ shapes }: Scene, kind: K) =>
  shapes.filter((shape): shape is Shape & { readonly kind: K } => shape.kind === kind);

describe('the picture', () => {
  it('has a disc within its bounds for each node, and its words inside', () => {
    fc.assert(
      fc.property(exportedCase, fc.boolean(), (exported, legend) => {
        const scene = pictureOf(exported, { legend, sources: legend ? ['A paper'] : null });
        const named = kinds(scene, 'disc').filter(({ says }) => says !== null);
        expect(named.map(({ says }) => says)).toEqual(exported.nodes.map(({ name }) => name));
        for (const { x, y, radius } of named) {
          expect(x - radius).toBeGreaterThanOrEqual(0);
          expect(x + radius).toBeLessThanOrEqual(scene.width);
          expect(y - radius).toBeGreaterThanOrEqual(0);
          expect(y + radius).toBeLessThanOrEqual(scene.height);
        }
        for (const { y } of kinds(scene, 'text')) {
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(scene.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives way between any two lines and names, and can be given up there', async () => {
    const [exported] = fc.sample(
      exportedCase.filter(({ relationships }) => relationships.length > 3),
      { numRuns: 1, seed: 1 },
    );
    if (exported === undefined) throw new Error('a case is drawn');
    const { nodes, relationships } = exported;
    let turns = 0;
    for (const work = drawing(exported); work.next().done !== true;) turns += 1;
    expect(turns).toBeGreaterThanOrEqual(relationships.length + 2 * nodes.length);
    expect(await inTurns(drawing(exported))).toEqual(pictureOf(exported));

    const endless = (function* (): InTurns<never> {
      for (;;) yield;
    })();
    const stop = new AbortController();
    const given = inTurns(endless, stop.signal);
    setTimeout(() => stop.abort());
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('has no names where it is too small for them', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const small = { names: false, legend: false, sources: null };
        expect(kinds(pictureOf(exported, small), 'text')).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('says what colours tell where they tell groups: each by its best connected node, with its number', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const nodes = new Map(
          [...exported.drawn.nodes].map(([id, node], at) => [id, { ...node, group: at % 2 }]),
        );
        const scene = pictureOf(exported, { drawn: { ...exported.drawn, nodes }, sources: null });
        const samples = kinds(scene, 'disc').filter(({ says }) => says === null);
        const groups = groupsShown({ nodes });
        expect(samples.map(({ fill }) => fill).slice(0, groups.length)).toEqual(
          groups.map(({ group }) => groupFill(group, PALETTES.light)),
        );
        // The kinds beside them keep their icons alone.
        for (const { fill } of samples.slice(groups.length)) expect(fill).toBe(PALETTES.light.softInk);
        const said = kinds(scene, 'text').map(({ text }) => text);
        if (groups.length > 0) expect(said).toContain('Groups');
      }),
      { numRuns: 30 },
    );
  });

  it('bears the dates and the lanes of a layout along time, in line with its discs and under no name', () => {
    const measure = (text: string, size: number): number => text.length * size * 0.56;
    fc.assert(
      fc.property(exportedCase, fc.boolean(), (exported, upright) => {
        const drawn = [...exported.drawn.nodes.values()];
        const [one] = drawn;
        fc.pre(one !== undefined);
        if (one === undefined) return;
        const across = drawn.map(({ x, y }) => (upright ? x : y));
        const lane = { name: 'No date', from: Math.max(...across) + 60, to: Math.min(...across) - 60 };
        const dates = [{ at: upright ? one.y : one.x, label: '21 June 2017' }];
        const scene = pictureOf(exported, {
          times: { upright, dates, lanes: [lane] },
          ...{ measure, legend: false, sources: null },
        });
        const words = kinds(scene, 'text');
        const isTime = ({ text }: { readonly text: string }): boolean =>
          text === lane.name || text === dates[0]?.label;
        expect(words.filter(isTime).map(({ text }) => text)).toEqual(['No date', '21 June 2017']);
        const boxes = words.map(({ text, x, y, size }) => {
          const width = measure(text, size);
          return { text, box: { x: x - width / 2, y: y - 6, width, height: 12 } };
        });
        for (const time of boxes.filter(isTime))
          for (const name of boxes.filter((other) => !isTime(other)))
            expect(overlap(time.box, name.box)).toBe(false);
        const disc = kinds(scene, 'disc').find(({ node }) => node === one.id);
        const [line] = kinds(scene, 'path');
        const place = upright ? disc?.y : disc?.x;
        expect(line?.d.match(upright ? /^M\S+ (\S+)L/ : /^M(\S+) /)?.[1]).toBe(px(place ?? 0));
      }),
      { numRuns: 60 },
    );
  });

  it('shows a section as if cut out: all within the frame, and lines that leave it up to there', () => {
    fc.assert(
      fc.property(exportedCase, fc.nat(5), (exported, place) => {
        const only = [...exported.drawn.nodes.values()][place];
        fc.pre(only !== undefined);
        if (only === undefined) return;
        const section = { left: only.x - 50, right: only.x + 50, bottom: only.y - 30, top: only.y + 30 };
        const part = partOf(exported, nodesWithin(exported.drawn, section));
        const scene = pictureOf({ ...exported, ...part }, { cutOut: { section, around: exported.drawn } });
        const [frame] = kinds(scene, 'window');
        if (frame === undefined) throw new Error('what is cut out is seen through a window');
        const { box, shapes } = frame;
        const within = { ...scene, shapes };
        const named = kinds(within, 'disc').filter(({ says }) => says !== null);
        expect(named.map(({ says }) => says)).toEqual(part.nodes.map(({ name }) => name));
        for (const { x, y } of named) {
          expect(x).toBeGreaterThanOrEqual(box.x - 0.01);
          expect(x).toBeLessThanOrEqual(box.x + box.width + 0.01);
          expect(y).toBeGreaterThanOrEqual(box.y - 0.01);
          expect(y).toBeLessThanOrEqual(box.y + box.height + 0.01);
        }
        const middle = named[part.nodes.findIndex(({ id }) => id === only.id)];
        expect(middle?.x).toBeCloseTo(box.x + box.width / 2, 6);
        expect(middle?.y).toBeCloseTo(box.y + box.height / 2, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('has the groups’ colours of its own ground, and the marks of notes', () => {
    fc.assert(
      fc.property(exportedCase, fc.constantFrom('light', 'dark'), (exported, ground) => {
        const nodes = new Map(
          [...exported.drawn.nodes].map(([id, node]) => [id, { ...node, group: 3, noted: true }]),
        );
        const relationships = new Map(
          [...exported.drawn.relationships].map(([id, one]) => [id, { ...one, noted: true }]),
        );
        const { edges } = withArrows(nodes, [...relationships.values()], ALL_FOLDED);
        const drawn = { ...exported.drawn, nodes, edges, relationships };
        const scene = pictureOf(exported, { drawn, palette: PALETTES[ground] });
        const named = kinds(scene, 'disc').filter(({ says }) => says !== null);
        for (const { fill } of named) expect(fill).toBe(PALETTES[ground].groups[3]);
        const marks = kinds(scene, 'icon').filter(({ icon }) => icon === 'note');
        // One more explains them in the legend.
        expect(marks.length).toBe(nodes.size === 0 ? 0 : nodes.size + edges.size + 1);
        const said = kinds(scene, 'text').map(({ text }) => text);
        if (nodes.size > 0) expect(said).toContain(`has a note: ${nodes.size + relationships.size}`);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['beside each other', { x: 900, y: 0 }],
    ['one above the other', { x: 0, y: 900 }],
  ])('parts two nodes that lie %s', (_, place) => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const [start, end] = [...exported.drawn.nodes.values()];
        fc.pre(start !== undefined && end !== undefined);
        if (start === undefined || end === undefined) return;
        const nodes = new Map([
          [start.id, { ...start, x: 0, y: 0, hidden: false }],
          [end.id, { ...end, ...place, hidden: false }],
        ]);
        const drawn = { ...exported.drawn, nodes, edges: new Map() };
        const [one, other] = kinds(pictureOf(exported, { drawn, sources: null }), 'disc').filter(
          ({ says }) => says !== null,
        );
        expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(
          300,
        );
      }),
      { numRuns: 10 },
    );
  });

  it('tells To, Cc and Bcc apart by their heads, as the canvas does, and says which is which', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const [start, end] = [...exported.drawn.nodes.keys()];
        fc.pre(start !== undefined && end !== undefined);
        if (start === undefined || end === undefined) return;
        const at = { x: 0, y: 0 };
        const nodes = new Map(
          [...exported.drawn.nodes].map(([id, node]) => [
            id,
            { ...node, ...(id === start ? at : { x: 900 }) },
          ]),
        );
        const edge = { startNodeId: start, endNodeId: end, words: '', stroke: 'solid' as const };
        const edges = ['SENT_TO', 'COPIED_TO', 'BLIND_COPIED_TO'].map((type, place) => ({
          ...{ ...edge, id: type, type, head: headOf(type), contradiction: false },
          ...{ width: 1.2, curvature: place * 0.2 },
        }));
        const drawn = { ...exported.drawn, nodes, edges: new Map(edges.map((each) => [each.id, each])) };
        const lit = { nodes: [], relationships: edges.map(({ id }) => id) };
        const scene = pictureOf(exported, { drawn, lit, sources: null });
        const heads = kinds(scene, 'path').filter(({ d, dash }) => d.endsWith('Z') && dash.length === 0);
        const { accent, paper, edge: ink } = PALETTES.light;
        const looks = (colour: string) => [
          { stroke: null, fill: colour },
          { stroke: colour, fill: paper },
          { stroke: colour, fill: paper },
        ];
        expect(heads.map(({ stroke, fill }) => ({ stroke, fill }))).toEqual([
          ...looks(accent),
          ...looks(ink),
        ]);
        expect(heads.map(({ d }) => /a/.test(d))).toEqual([false, false, true, false, false, true]);
        const said = kinds(scene, 'text').map(({ text }) => text);
        expect(said).toEqual(
          expect.arrayContaining([
            ...['Who received', 'sent to (To): 1', 'copied to (Cc): 1', 'blind-copied to (Bcc): 1'],
          ]),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('draws what is told in the accent, wider than the rest, with its word', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const edge = [...exported.drawn.edges.values()].find(
          ({ contradiction, startNodeId, endNodeId }) => !contradiction && startNodeId !== endNodeId,
        );
        fc.pre(edge !== undefined);
        if (edge === undefined) return;
        const lit = { nodes: [], relationships: [edge.id] };
        const lines = kinds(pictureOf(exported, { lit }), 'path').filter(
          ({ stroke, d }) => stroke === PALETTES.light.accent && !d.endsWith('Z'), // lines, not rims of heads
        );
        for (const line of lines) expect(line.width).toBeGreaterThanOrEqual(2.4);
        expect(lines.every(({ dash }) => dash === DASHES[edge.stroke])).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('says where it comes from, and names the kinds and lines that are in it', () => {
    const [exported] = fc.sample(exportedCase, { numRuns: 1, seed: 3 });
    if (exported === undefined) throw new Error('no sample');
    const texts = kinds(pictureOf(exported), 'text').map(({ text }) => text);
    expect(texts.join('\n')).toContain('State of the case: a1b2c3');
    expect(texts).toContain('A paper');
    for (const { labels } of exported.nodes)
      expect(
        texts.some((text) => text.startsWith(`${labelDefinition(entityLabel(labels) ?? '')?.plural}: `)),
      ).toBe(true);
    const bare = kinds(pictureOf(exported, { legend: false, sources: null }), 'text');
    expect(bare.some(({ text }) => text.startsWith('State of the case'))).toBe(false);
  });

  it.each([
    [0, 1200],
    [180, 1200],
    [720, 2400],
    [50_000, 2400],
  ])('with %i nodes is %i px wide', (nodes, width) => {
    expect(usualWidth(nodes)).toBe(width);
  });
});

describe('SVG', () => {
  it('is well-formed, runs nothing and shows every word of the picture as text, whatever strangers write', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const scene = pictureOf(exported);
        const { text } = whole(writeSvg(scene));
        const complaints: string[] = [];
        const say = (what: string): number => complaints.push(what);
        const parsed = new DOMParser({
          errorHandler: { warning: say, error: say, fatalError: say },
        }).parseFromString(text, 'image/svg+xml');
        expect(complaints).toEqual([]);
        const elements = Array.from(parsed.getElementsByTagName('*'));
        const allowed = ['svg', 'title', 'desc', 'rect', 'path', 'circle', 'g', 'text', 'line'];
        for (const { tagName, attributes } of elements) {
          expect(allowed).toContain(tagName);
          for (const { name } of Array.from(attributes)) expect(name).not.toMatch(/^on|href|style/i);
        }
        expect(parsed.getElementsByTagName('text')).toHaveLength(kinds(scene, 'text').length);
        expect(parsed.getElementsByTagName('desc')[0]?.textContent).toContain('a1b2c3');
      }),
      { numRuns: 60 },
    );
  });
});

describe('a relationship’s line', () => {
  const numbers = (d: string): readonly number[] => [...d.matchAll(/-?[\d.]+/g)].map(Number);

  it('runs from rim to rim, with its head’s tip just short of the end', () => {
    const path = edgePath({ x: 0, y: 0, radius: 10 }, { x: 100, y: 0, radius: 20 }, 0, 1.2);
    expect(numbers(path?.line ?? '').slice(0, 2)).toEqual([12, 0]);
    expect(numbers(path?.head ?? '').slice(0, 2)).toEqual([77, 0]);
  });

  it('bends to the left of its direction, as on the canvas', () => {
    const path = edgePath({ x: 0, y: 0, radius: 5 }, { x: 100, y: 0, radius: 5 }, 0.16, 1.2);
    const heights = numbers(path?.line ?? '').filter((_, place) => place % 2 === 1);
    expect(Math.min(...heights)).toBeCloseTo(-16, 0);
  });

  it('is not drawn between discs that touch', () => {
    expect(edgePath({ x: 0, y: 0, radius: 10 }, { x: 12, y: 0, radius: 10 }, 0, 1.2)).toBeNull();
  });

  it('is a loop above a node that it joins to itself, wider for each more', () => {
    const top = (place: number): number =>
      Math.min(
        ...numbers(loopPath({ x: 0, y: 0, radius: 10 }, place, 1.2)?.line ?? '').filter((_, i) => i % 2),
      );
    expect(top(0)).toBeLessThan(-20);
    expect(top(1)).toBeLessThan(top(0));
  });
});

it('a part has what is not hidden and chosen, with the relationships among it and no others', () => {
  fc.assert(
    fc.property(exportedCase, fc.array(fc.nat(5)), (exported, places) => {
      const only = new Set(places.flatMap((place) => exported.nodes[place]?.id ?? []));
      const part = partOf(exported, only);
      expect(new Set(part.nodes.map(({ id }) => id))).toEqual(only);
      expect(new Set(part.drawn.nodes.keys())).toEqual(only);
      expect(part.relationships.map(({ id }) => id)).toEqual(
        exported.relationships
          .filter(({ startNodeId, endNodeId }) => only.has(startNodeId) && only.has(endNodeId))
          .map(({ id }) => id),
      );
      expect(part.drawn.edges.size).toBe(part.relationships.length);
    }),
    { numRuns: 60 },
  );
});

it.each(['grey', 'remove'])('a part has no relationship that filters %s', (how) => {
  fc.assert(
    fc.property(exportedCase, fc.nat(7), (exported, place) => {
      const { drawn, relationships } = exported;
      const out = relationships[place];
      fc.pre(out !== undefined);
      if (out === undefined) return;
      const left = [...drawn.relationships.values()].flatMap((edge) =>
        edge.id !== out.id ? [edge] : how === 'grey' ? [{ ...edge, faded: true }] : [],
      );
      const filtered = { ...exported, drawn: withArrows(drawn.nodes, left, ALL_FOLDED) };
      const lit = { nodes: [...drawn.nodes.keys()], relationships: relationships.map(({ id }) => id) };
      for (const part of [partOf(filtered, null), litPartOf(filtered, lit)]) {
        expect(part.relationships).toEqual(relationships.filter(({ id }) => id !== out.id));
        expect(part.drawn.relationships.size).toBe(part.relationships.length);
      }
    }),
    { numRuns: 40 },
  );
});

it('a part that is lit has the relationships that are lit and their ends, and none else that its nodes have', () => {
  fc.assert(
    fc.property(exportedCase, fc.array(fc.nat(7)), (exported, places) => {
      const told = new Set<string>(places.flatMap((place) => exported.relationships[place]?.id ?? []));
      const alone = exported.nodes.slice(0, 1).map(({ id }) => id);
      const part = litPartOf(exported, { nodes: alone, relationships: [...told] });
      expect(new Set(part.relationships.map(({ id }) => id))).toEqual(told);
      expect(new Set(part.drawn.edges.keys())).toEqual(told);
      expect(new Set(part.nodes.map(({ id }) => id))).toEqual(
        new Set([
          ...alone,
          ...part.relationships.flatMap(({ startNodeId, endNodeId }) => [startNodeId, endNodeId]),
        ]),
      );
      const scene = pictureOf(
        { ...exported, ...part },
        { title: 'Who wrote it?', caption: 'It was somebody. '.repeat(30) },
      );
      const said = kinds(scene, 'text');
      expect(said[0]?.text).toBe('Who wrote it?');
      const caption = said.filter(({ size }) => size === 14);
      expect(caption.map(({ text }) => text).join(' ')).toBe('It was somebody. '.repeat(30).trim());
      const [last, many] = [caption.at(-1), said.find(({ text }) => /^\d+ nodes, /.test(text))];
      expect(many?.y).toBeGreaterThan(last?.y ?? Infinity);
    }),
    { numRuns: 40 },
  );
});
