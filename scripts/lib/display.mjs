import { connect } from 'node:net';
import { join } from 'node:path';

const deadlineMs = 2000;

/** Whether a window can be shown: the display that the environment names really answers. */
export async function hasDisplay() {
  if (process.platform !== 'linux') return true;
  const { DISPLAY, WAYLAND_DISPLAY, XDG_RUNTIME_DIR } = process.env;
  if (WAYLAND_DISPLAY && XDG_RUNTIME_DIR) {
    const path = WAYLAND_DISPLAY.startsWith('/') ? WAYLAND_DISPLAY : join(XDG_RUNTIME_DIR, WAYLAND_DISPLAY);
    if (await answers({ path })) return true;
  }
  const x11 = /^(?<host>[^:]*):(?<number>\d+)/.exec(DISPLAY ?? '')?.groups;
  if (!x11) return false;
  const { host, number } = x11;
  if (host && host !== 'unix') return answers({ host, port: 6000 + Number(number) });
  // A server keeps a file socket, an abstract one, or both.
  return (
    (await answers({ path: `/tmp/.X11-unix/X${number}` })) || answers({ path: `\0/tmp/.X11-unix/X${number}` })
  );
}

/**
 * @param {import('node:net').NetConnectOpts} where
 * @returns {Promise<boolean>}
 */
function answers(where) {
  return new Promise((resolve) => {
    const socket = connect(where);
    /** @param {boolean} answer */
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(deadlineMs, () => settle(false));
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}
