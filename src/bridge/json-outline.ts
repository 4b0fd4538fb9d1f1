import type { Message } from './json-rpc';

/** What a large message is, seen while it passes: its members, not their content. */
export type Outline =
  | { readonly kind: 'message'; readonly message: Message }
  /** Several messages in one text. */
  | { readonly kind: 'batch' }
  /** Not whole, or no JSON-RPC. */
  | { readonly kind: 'other' };

const code = (character: string): number => character.charCodeAt(0);
const quote = code('"');
const backslash = code('\\');
const [openBrace, closeBrace, openBracket, closeBracket] = [code('{'), code('}'), code('['), code(']')];
const [colon, comma] = [code(':'), code(',')];
const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
/** Names, ids and methods are shorter. */
const longestToken = 1024;

/**
 * Reads the outermost members of a JSON text, in pieces cut anywhere, in constant memory. It sees whether the text ends where
 * it must, not whether everything inside it is right: that is for whom the message is for.
 */
export class OutlineReader {
  #depth = 0;
  #first = 0;
  #isEnded = false;
  #isOther = false;
  #inString = false;
  #isEscaped = false;
  #token: number[] = [];
  #name: string | null = null;
  readonly #members = new Map<string, string>();

  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.#inString) this.#addToString(byte);
      else if (!isSpace(byte)) this.#addOutside(byte);
    }
  }

  end(): Outline {
    if (!this.#isEnded || this.#isOther) return { kind: 'other' };
    if (this.#first === openBracket) return { kind: 'batch' };
    const id = this.#read('id');
    const method = this.#read('method');
    return {
      kind: 'message',
      message: {
        ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
        ...(typeof method === 'string' ? { method } : {}),
        ...(this.#members.has('result') ? { result: {} } : {}),
        ...(this.#members.has('error') ? { error: {} } : {}),
      },
    };
  }

  #addToString(byte: number): void {
    if (this.#depth === 1) this.#collect(byte);
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === backslash) this.#isEscaped = true;
    else if (byte === quote) this.#inString = false;
  }

  #addOutside(byte: number): void {
    if (this.#depth === 0) {
      this.#begin(byte);
      return;
    }
    switch (byte) {
      case quote:
        this.#inString = true;
        if (this.#depth === 1) this.#collect(byte);
        return;
      case openBrace:
      case openBracket:
        this.#depth += 1;
        return;
      case closeBrace:
      case closeBracket:
        if (this.#depth === 1) this.#endMember();
        this.#depth -= 1;
        this.#isEnded = this.#depth === 0;
        return;
      default:
        if (this.#depth > 1) return;
        if (byte === colon) this.#endName();
        else if (byte === comma) this.#endMember();
        else this.#collect(byte);
    }
  }

  #begin(byte: number): void {
    this.#isOther ||= this.#isEnded || (byte !== openBrace && byte !== openBracket);
    this.#first = byte;
    this.#depth = 1;
  }

  #collect(byte: number): void {
    if (this.#token.length < longestToken) this.#token.push(byte);
  }

  #endName(): void {
    this.#name = String(parsed(this.#takeToken()));
  }

  #endMember(): void {
    if (this.#name !== null) this.#members.set(this.#name, this.#takeToken());
    this.#name = null;
    this.#token = [];
  }

  #takeToken(): string {
    const text = Buffer.from(this.#token).toString('utf8');
    this.#token = [];
    return text;
  }

  #read(name: string): unknown {
    return parsed(this.#members.get(name) ?? '');
  }
}

/** Undefined: no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
