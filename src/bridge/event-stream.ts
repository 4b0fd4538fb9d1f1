import { StringDecoder } from 'node:string_decoder';

export interface StreamEvent {
  readonly id: string | null;
  readonly data: string;
  /** Milliseconds to wait before asking for what follows; null: not said. */
  readonly retry: number | null;
}

/** Reads server-sent events as they come. An event that is cut off is dropped, as the standard wants. */
export async function* readEvents(body: AsyncIterable<Buffer>): AsyncGenerator<StreamEvent> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let event = emptyEvent();
  for await (const chunk of body) {
    const text = decoder.write(chunk);
    if (!text.includes('\n')) {
      pieces.push(text);
      continue;
    }
    const lines = (pieces.join('') + text).split('\n');
    pieces = [lines.pop() ?? ''];
    for (const line of lines) {
      const field = line.endsWith('\r') ? line.slice(0, -1) : line;
      if (field !== '') {
        addField(event, field);
        continue;
      }
      if (event.lines.length > 0 || event.id !== null || event.retry !== null) yield complete(event);
      event = emptyEvent();
    }
  }
}

interface EventSoFar {
  id: string | null;
  retry: number | null;
  readonly lines: string[];
}

const emptyEvent = (): EventSoFar => ({ id: null, retry: null, lines: [] });

function complete({ id, retry, lines }: EventSoFar): StreamEvent {
  return { id, retry, data: lines.join('\n') };
}

function addField(event: EventSoFar, line: string): void {
  const colon = line.indexOf(':');
  const name = colon === -1 ? line : line.slice(0, colon);
  const value = colon === -1 ? '' : line.slice(line.startsWith(' ', colon + 1) ? colon + 2 : colon + 1);
  if (name === 'data') event.lines.push(value);
  else if (name === 'id' && !value.includes('\0')) event.id = value;
  else if (name === 'retry' && /^\d{1,9}$/.test(value)) event.retry = Number(value);
}
