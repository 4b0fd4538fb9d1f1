import type { TextEdit } from '../repair-plan';

/** A text on its way from the original to the result, in as many steps as it takes, that knows what is left of the original. */
export interface Draft {
  readonly original: string;
  readonly text: string;
  /** In order; together they make up `text`. */
  readonly pieces: readonly Piece[];
}

/** `kept`: `[start, end)` of the original. */
type Piece = { readonly kept: readonly [start: number, end: number] } | { readonly fresh: string };

export function draftOf(original: string): Draft {
  return { original, text: original, pieces: [{ kept: [0, original.length] }] };
}

/** The next step; `edits` are of `draft.text`, sorted, never overlapping. */
export function edited(draft: Draft, edits: readonly TextEdit[]): Draft {
  if (edits.length === 0) return draft;
  const taken = new PieceReader(draft.pieces);
  const pieces: Piece[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(...taken.next(edit.start - at), { fresh: edit.text });
    taken.next(edit.end - edit.start);
    at = edit.end;
  }
  pieces.push(...taken.next(draft.text.length - at));
  const text = pieces
    .map((piece) => ('kept' in piece ? draft.original.slice(...piece.kept) : piece.fresh))
    .join('');
  return { original: draft.original, text, pieces };
}

/** All steps in one: edits of the original. */
export function editsOf({ original, pieces }: Draft): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let fresh = '';
  const flush = (until: number) => {
    if (fresh !== '' || until > at) edits.push({ start: at, end: until, text: fresh });
    fresh = '';
  };
  for (const piece of pieces) {
    if ('fresh' in piece) fresh += piece.fresh;
    else if (piece.kept[0] < piece.kept[1]) {
      flush(piece.kept[0]);
      at = piece.kept[1];
    }
  }
  flush(original.length);
  return edits;
}

/** Hands out pieces by length. */
class PieceReader {
  private index = 0;
  private used = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  next(length: number): readonly Piece[] {
    const parts: Piece[] = [];
    let missing = length;
    while (missing > 0) {
      const piece = this.pieces[this.index];
      if (piece === undefined) throw new RangeError('The edits reach beyond the text.');
      const size = 'kept' in piece ? piece.kept[1] - piece.kept[0] : piece.fresh.length;
      const take = Math.min(missing, size - this.used);
      if (take > 0) parts.push(slice(piece, this.used, this.used + take));
      missing -= take;
      this.used += take;
      if (this.used === size) {
        this.index++;
        this.used = 0;
      }
    }
    return parts;
  }
}

function slice(piece: Piece, from: number, to: number): Piece {
  return 'kept' in piece
    ? { kept: [piece.kept[0] + from, piece.kept[0] + to] }
    : { fresh: piece.fresh.slice(from, to) };
}
