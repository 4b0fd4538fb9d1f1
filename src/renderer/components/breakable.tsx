import { Fragment } from 'react';

/** A path or an address that may be broken behind its separators, so that its names stay whole. The text stays the same. */
export function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=[/\\])(?=[^/\\])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
