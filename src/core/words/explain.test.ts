import { describe, expect, it } from 'vitest';
import { english } from './en';
import { explain, explainAll } from './explain';

describe('the explanation of a finding', () => {
  it('says what it means, how to look by hand, who can fix it and how', () => {
    const transport = explain('entry.transport-missing', english);
    expect(transport).toMatchObject({
      severity: 'error',
      section: 'entry-grey',
      sectionTitle: english.symptoms['entry-grey'].title,
      who: 'you',
    });
    expect(transport.explanation).toContain('streamable-http');
    expect(transport.byHand.join(' ')).toContain('mcpServers');
    expect(transport.remedies[0]?.title).toBe(english.remedies['edit-config'].title);
  });

  it('tells the other forms of a finding, never the same words twice', () => {
    const { title, explanation, forms } = explain('entry.transport-wrong', english);
    expect(forms.length).toBeGreaterThan(0);
    expect(forms).not.toContainEqual({ title, explanation });
  });

  it('is there for every code, complete and without open places', () => {
    for (const explained of explainAll(english)) {
      expect(JSON.stringify(explained), explained.code).not.toMatch(/\{\{|\}\}/);
      expect(explained.byHand.length, explained.code).toBeGreaterThan(0);
      expect(explained.explanation, explained.code).not.toBe('');
    }
  });
});
