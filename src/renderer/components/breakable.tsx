import { Fragment } from 'react';

const behind = { path: /(?<=[/\\])(?=[^/\\])/, name: /(?<=[_.:])(?=[^_.:])/ } as const;

interface BreakableProps {
  readonly text: string;
  /** A path or an address, whose names stay whole; or the name of a tool or of a permission, whose words do. */
  readonly of?: keyof typeof behind;
}

/** May be broken behind its separators, and so is not broken anywhere else while there is room. The text stays the same. */
export function Breakable({ text, of = 'path' }: BreakableProps) {
  return text.split(behind[of]).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
