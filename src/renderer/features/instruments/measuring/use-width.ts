import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How wide an element is, in CSS pixels, so that a picture in it keeps its text readable at every width. */
export function useWidth<Of extends HTMLElement>(): readonly [RefObject<Of | null>, number] {
  const self = useRef<Of>(null);
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    if (self.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(240, Math.round(entry.contentRect.width)));
    });
    observer.observe(self.current);
    return () => observer.disconnect();
  }, []);
  return [self, width];
}
