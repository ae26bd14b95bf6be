import { afterEach, describe, expect, it } from 'vitest';
import { kindName, kindPlural, kindsChanged, keepKindLook, resetKinds } from './kind-names.ts';
import { usePreferences } from './preferences.ts';

const kinds = () => usePreferences.getState().kinds;

describe('names of kinds', () => {
  afterEach(resetKinds);

  it('are the model’s until somebody gives others, and many are called as one is where only one is named', () => {
    expect([kindName('Person'), kindPlural('Person', kinds())]).toEqual(['Person', 'People']);
    keepKindLook('Person', { name: ' Witness ' });
    expect([kindName('Person'), kindPlural('Person', kinds())]).toEqual(['Witness', 'Witness']);
    keepKindLook('Person', { name: 'Witness', plural: 'Witnesses' });
    expect([kindName('Person'), kindPlural('Person', kinds())]).toEqual(['Witness', 'Witnesses']);
    expect(kindName('Place')).toBe('Place');
  });

  it('keep nothing of what is as in the model, or empty', () => {
    keepKindLook('Person', { name: 'Person', plural: '  ', light: '#183781' });
    expect(kinds()).toEqual({});
    expect(kindsChanged(kinds())).toBe(false);
    keepKindLook('Person', { dark: '#aa8800' });
    keepKindLook('Place', { name: 'Scene' });
    expect(kinds()).toEqual({ Person: { dark: '#aa8800' }, Place: { name: 'Scene' } });
    keepKindLook('Person', {});
    expect(kinds()).toEqual({ Place: { name: 'Scene' } });
    expect(kindsChanged(kinds())).toBe(true);
  });
});
