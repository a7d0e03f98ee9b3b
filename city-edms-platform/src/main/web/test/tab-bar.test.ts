import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute } from '../src/shell/routes';
import { tabOfKey } from '../src/ui/tab-bar';

const TABS = ['card', 'files', 'history'].map((id) => ({ id, label: id }));
const ID = '00000000-0000-4000-8000-000000000001';

describe('keys of a tab bar', () => {
  it('go to the neighbours, and around the ends', () => {
    expect(tabOfKey('ArrowRight', TABS, 'card')).toBe('files');
    expect(tabOfKey('ArrowRight', TABS, 'history')).toBe('card');
    expect(tabOfKey('ArrowLeft', TABS, 'card')).toBe('history');
    expect(tabOfKey('Home', TABS, 'history')).toBe('card');
    expect(tabOfKey('End', TABS, 'card')).toBe('history');
  });

  it('leaves other keys alone', () => {
    expect(tabOfKey('Enter', TABS, 'card')).toBeUndefined();
    expect(tabOfKey('Tab', TABS, 'card')).toBeUndefined();
  });
});

describe('the address of a section', () => {
  it('is read back as it was written', () => {
    expect(formatRoute({ view: 'document', id: ID, tab: 'files' })).toBe(`#/documents/${ID}/files`);
    expect(parseRoute(`#/documents/${ID}/files`)).toEqual({ view: 'document', id: ID, tab: 'files' });
  });

  it('is the document where it names no section that there is', () => {
    expect(parseRoute(`#/documents/${ID}/nonsense`)).toEqual({ view: 'document', id: ID });
    expect(formatRoute({ view: 'document', id: ID })).toBe(`#/documents/${ID}`);
  });
});
