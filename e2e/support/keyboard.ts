import type { Page } from 'playwright/test';

/** What a screen reader says of the thing that has the focus. */
export interface Focused {
  readonly role: string;
  readonly name: string;
}

const mostStops = 80;

/** Presses Tab until the focus is on what is called so. Returns every stop on the way, the last one included. */
export async function tabTo(window: Page, role: string, name: RegExp): Promise<readonly Focused[]> {
  const stops: Focused[] = [];
  while (stops.length < mostStops) {
    await window.keyboard.press('Tab');
    const focused = await focusOf(window);
    stops.push(focused);
    if (focused.role === role && name.test(focused.name)) return stops;
  }
  const seen = stops.map((stop) => `${stop.role} “${stop.name}”`).join(', ');
  throw new Error(`Tab never reached the ${role} ${String(name)}. It stopped at: ${seen}`);
}

/** The role and the name that Chromium gives to assistive technology, not ones that we work out. */
export async function focusOf(window: Page): Promise<Focused> {
  const client = await window.context().newCDPSession(window);
  try {
    const { result } = await client.send('Runtime.evaluate', { expression: 'document.activeElement' });
    if (result.objectId === undefined) return { role: 'none', name: '' };
    const { nodes } = await client.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const [node] = nodes;
    return { role: String(node?.role?.value ?? 'none'), name: String(node?.name?.value ?? '') };
  } finally {
    await client.detach();
  }
}
