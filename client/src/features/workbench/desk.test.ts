import { describe, expect, it } from 'vitest';
import { activeTab, emptyDesk, LONGEST_QUERY, parseDesk, withDraft, withoutTab, withTab } from './desk.ts';

describe('the desk', () => {
  it('puts a new tab in front under a name that is free', () => {
    const desk = withTab(withTab(emptyDesk(), {}), { query: 'RETURN 1' });
    expect(desk.tabs.map((tab) => tab.name)).toEqual(['Query 1', 'Query 2', 'Query 3']);
    expect(activeTab(desk).query).toBe('RETURN 1');
    expect(activeTab(withTab(withoutTab(desk, 'tab-2'), {})).name).toBe('Query 2');
  });

  it('brings the neighbour to the front when the front tab is closed, and is never empty', () => {
    const desk = withTab(withTab(emptyDesk(), {}), {});
    expect(withoutTab(desk, 'tab-3').active).toBe('tab-2');
    expect(withoutTab({ ...desk, active: 'tab-1' }, 'tab-1').active).toBe('tab-2');
    expect(withoutTab(desk, 'tab-1').active).toBe('tab-3');
    expect(withoutTab(emptyDesk(), 'tab-1')).toEqual(emptyDesk());
  });

  it('keeps what is typed, and reads it again as it was', () => {
    const desk = withDraft(withTab(emptyDesk(), {}), 'tab-2', {
      query: 'MATCH (n {id: $id}) RETURN n',
      parameters: { id: { kind: 'entity', value: 'doc:memo' } },
    });
    expect(parseDesk(JSON.stringify(desk))).toEqual(desk);
  });

  it.each([null, '', '{', '[]', '{"tabs":[],"active":"x"}'])(
    'begins anew where nothing sound was kept: %s',
    (text) => {
      expect(parseDesk(text)).toEqual(emptyDesk());
    },
  );

  it('loses no tab to another that cannot be read', () => {
    const desk = withTab(withDraft(emptyDesk(), 'tab-1', { query: 'RETURN 1' }), { query: 'RETURN 2' });
    const [first, second] = desk.tabs;
    const tooLong = { ...second, id: 'tab-3', query: '/'.repeat(LONGEST_QUERY + 1) };
    const kept = { tabs: [first, tooLong, { id: 'tab-4' }, null, second], active: 'tab-3' };
    expect(parseDesk(JSON.stringify(kept))).toEqual(desk);
  });

  it('holds no more of a text than it reads again, wherever the text comes from', () => {
    const text = '/'.repeat(LONGEST_QUERY * 3);
    const desk = withTab(withDraft(emptyDesk(), 'tab-1', { query: text }), { query: text });
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
