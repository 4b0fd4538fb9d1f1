import type { JsonArray, JsonMember, JsonNode, JsonObject, JsonString } from '../json-tree';

/** A node that is still growing. */
type Growing<T> = {
  -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key];
};

/** An object or array whose end has not been read yet. */
export interface Frame {
  readonly node: Growing<JsonObject> | Growing<JsonArray>;
  expects: 'name' | 'colon' | 'value' | 'comma';
  /** Offset of a comma after which nothing came yet. */
  comma: number | null;
  member: Growing<JsonMember> | null;
  /** Where the last thing in it ended, its own bracket at first; commas do not count. */
  valueEnd: number;
  /** Column (from 0) of the first name in it that begins a line. */
  indent: number | null;
  /** The text lacks its opening brace. */
  readonly implied: boolean;
}

/** The containers around the place of reading, outermost first, and the finished roots. */
export class FrameStack {
  readonly roots: JsonNode[] = [];
  private readonly frames: Frame[] = [];
  private readonly openCount = { object: 0, array: 0 };

  get top(): Frame | undefined {
    return this.frames.at(-1);
  }

  get open(): readonly Frame[] {
    return this.frames;
  }

  isOpen(kind: 'object' | 'array'): boolean {
    return this.openCount[kind] > 0;
  }

  push(kind: 'object' | 'array', start: number, implied = false): void {
    const node: Frame['node'] =
      kind === 'object'
        ? { kind, start, end: start + 1, members: [] }
        : { kind, start, end: start + 1, items: [] };
    this.attach(node);
    this.openCount[kind]++;
    this.frames.push({
      node,
      expects: kind === 'object' ? 'name' : 'value',
      comma: null,
      member: null,
      valueEnd: implied ? start : start + 1,
      indent: null,
      implied,
    });
  }

  /** A value was read: it belongs to the innermost container. */
  attach(value: JsonNode): void {
    const frame = this.top;
    if (frame === undefined) {
      this.roots.push(value);
      return;
    }
    if (frame.node.kind === 'array') frame.node.items.push(value);
    else if (frame.member !== null) {
      frame.member.value = value;
      frame.member.end = value.end;
    }
    this.settle(frame, value.end);
  }

  /** A name was read in the innermost object. */
  name(frame: Frame, key: JsonString): void {
    if (frame.node.kind !== 'object') return;
    frame.member = { start: key.start, end: key.end, key, value: null };
    frame.node.members.push(frame.member);
    frame.comma = null;
    frame.valueEnd = key.end;
    frame.expects = 'colon';
  }

  /** The innermost container ends at `end`. */
  pop(end: number): Frame | undefined {
    const frame = this.frames.pop();
    if (frame === undefined) return undefined;
    this.openCount[frame.node.kind]--;
    frame.node.end = end;
    const parent = this.top;
    if (parent !== undefined) {
      if (parent.member !== null && parent.node.kind === 'object') parent.member.end = end;
      this.settle(parent, end);
    }
    return frame;
  }

  /** Takes the only root up again: it was closed too early. */
  reopen(): Frame | undefined {
    const root = this.roots[0];
    if (root?.kind !== 'object') return undefined;
    const frame: Frame = {
      node: root as Growing<JsonObject>,
      expects: 'comma',
      comma: null,
      member: null,
      valueEnd: root.end,
      indent: null,
      implied: false,
    };
    this.openCount.object++;
    this.frames.push(frame);
    return frame;
  }

  private settle(frame: Frame, end: number): void {
    frame.expects = 'comma';
    frame.comma = null;
    frame.valueEnd = end;
  }
}
