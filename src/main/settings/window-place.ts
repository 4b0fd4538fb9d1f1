import type { WindowPlace } from './settings-file';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Area extends Size {
  readonly x: number;
  readonly y: number;
}

export const smallest: Size = { width: 600, height: 480 };
const usual: Size = { width: 1080, height: 760 };

/** As much of the title bar as a hand needs to drag a window back. */
const grip = { width: 120, height: 32 };

/**
 * Where the window opens: where it was, as far as that is still on a screen; else in the middle of the first one, which is
 * the system's choice when there is no `x`.
 * @param screens what is free of task bars on each screen, the main one first; never empty
 */
export function placeWindow(
  kept: WindowPlace | null,
  screens: readonly Area[],
): Size & Partial<Area> & { readonly maximised: boolean } {
  const home = kept === null ? undefined : screens.find((screen) => canBeGripped(kept, screen));
  const size = fitted(kept ?? usual, home ?? screens[0]);
  const maximised = kept?.maximised ?? false;
  if (kept === null || home === undefined) return { ...size, maximised };
  return { x: kept.x, y: Math.max(kept.y, home.y), ...size, maximised };
}

function canBeGripped(window: Area, screen: Area): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const isLowEnough = window.y >= screen.y - grip.height;
  return across >= grip.width && isLowEnough && window.y + grip.height <= screen.y + screen.height;
}

/** No larger than the screen, and no smaller than the window can be. */
function fitted({ width, height }: Size, screen: Size = usual): Size {
  return {
    width: Math.max(smallest.width, Math.min(width, screen.width)),
    height: Math.max(smallest.height, Math.min(height, screen.height)),
  };
}
