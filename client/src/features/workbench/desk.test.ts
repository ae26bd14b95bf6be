import { describe, expect, it } from 'vitest';
import {
  activeTab,
  emptyDesk,
  LONGEST_QUERY,
  parseDesk,
  withDraft,
  withoutTab,
  withTab,
  type Desk,
} from './desk.ts';

describe('the desk', () => {
  it('puts a new tab in front under a name that is free', () => {
    const desk = withTab(withTab(emptyDesk(), {}), { query: 'RETURN 1' });
    expect(desk.tabs.map((tab) => tab.name)).toEqual(['Query 1', 'Query 2', 'Query 3']);
    expect(activeTab(desk).query).toBe('RETURN 1');
    expect(activeTab(withTab(withoutTab(desk, idAt(desk, 1)), {})).name).toBe('Query 2');
  });

  it('brings the neighbour to the front when the front tab is closed, and is never empty', () => {
    const desk = withTab(withTab(emptyDesk(), {}), {});
    const [, second, third] = desk.tabs.map(({ id }) => id);
    expect(withoutTab(desk, idAt(desk, 2)).active).toBe(second);
    expect(withoutTab({ ...desk, active: idAt(desk, 0) }, idAt(desk, 0)).active).toBe(second);
    expect(withoutTab(desk, idAt(desk, 0)).active).toBe(third);
    const alone = emptyDesk();
    expect(withoutTab(alone, alone.active).tabs).toMatchObject([{ name: 'Query 1', query: '' }]);
  });

  it('gives no tab the id of one that was closed', () => {
    const alone = emptyDesk();
    expect(withoutTab(alone, alone.active).active).not.toBe(alone.active);
    const desk = withTab(alone, {});
    expect(withTab(withoutTab(desk, desk.active), {}).active).not.toBe(desk.active);
  });

  it('keeps what is typed, and reads it again as it was', () => {
    const before = withTab(emptyDesk(), {});
    const desk = withDraft(before, before.active, {
      query: 'MATCH (n {id: $id}) RETURN n',
      parameters: { id: { kind: 'entity', value: 'doc:memo' } },
    });
    expect(parseDesk(JSON.stringify(desk))).toEqual(desk);
  });

  it.each([null, '', '{', '[]', '{"tabs":[],"active":"x"}'])(
    'begins anew where nothing sound was kept: %s',
    (text) => {
      expect(parseDesk(text).tabs).toMatchObject([{ name: 'Query 1', query: '' }]);
    },
  );

  it('loses no tab to another that cannot be read', () => {
    const desk = withTab(wrote(emptyDesk(), 'RETURN 1'), { query: 'RETURN 2' });
    const [first, second] = desk.tabs;
    const tooLong = { ...second, id: 'tab-3', query: '/'.repeat(LONGEST_QUERY + 1) };
    const kept = { tabs: [first, tooLong, { id: 'tab-4' }, null, second], active: 'tab-3' };
    expect(parseDesk(JSON.stringify(kept))).toEqual(desk);
  });

  it('holds no more of a text than it reads again, wherever the text comes from', () => {
    const text = '/'.repeat(LONGEST_QUERY * 3);
    const desk = withTab(wrote(emptyDesk(), text), { query: text });
    expect(desk.tabs.map(({ query }) => query.length)).toEqual([LONGEST_QUERY, LONGEST_QUERY]);
    expect(parseDesk(JSON.stringify(desk))).toEqual(desk);
  });

  it('never holds more tabs than it keeps', () => {
    let desk = emptyDesk();
    for (let i = 0; i < 60; i++) desk = withTab(desk, {});
    expect(desk.tabs).toHaveLength(40);
    expect(parseDesk(JSON.stringify(desk))).toEqual(desk);
  });
});

function idAt(desk: Desk, place: number): string {
  return desk.tabs[place]?.id ?? '';
}

/** With a query in the tab in front. */
function wrote(desk: Desk, query: string): Desk {
  return withDraft(desk, desk.active, { query });
}
