import { expect, it } from 'vitest';
import { english } from '../core/words/en';
import { failureOf } from './failure';
import { failureInWords } from './failure-in-words';

it.each([
  ['Unknown or unsupported transport “disabled” for address “disabled:”', 'no-service'],
  ['Could not connect: No such file or directory', 'no-service'],
  ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'no-service'],
  ['The name org.freedesktop.secrets was not provided by any .service files', 'no-service'],
  [
    'GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown: The name org.freedesktop.secrets was not provided by any .service files',
    'no-service',
  ],
  ['A specified logon session does not exist. It may already have been terminated.', 'no-service'],
  ['Object does not exist at path “/org/freedesktop/secrets/collection/login”', 'no-collection'],
  ['A default keychain could not be found.', 'no-collection'],
  ['Cannot create an item in a locked collection', 'locked'],
  ['User interaction is not allowed.', 'locked'],
  ['User canceled the operation.', 'denied'],
  ['Access is denied.', 'denied'],
  ['Prompt was dismissed', 'denied'],
])('%s: %s', (text, problem) => {
  const failure = failureOf(new Error(text));
  expect(failure).toMatchObject({ ok: false, problem });
  expect(failureInWords(failure, english)).not.toContain(text);
});

it('puts an unknown text into a sentence, shortened', () => {
  const failure = failureOf(new Error('strange '.repeat(1_000)));
  const message = failureInWords(failure, english);
  expect(failure.problem).toBe('failed');
  expect(message).toMatch(/^The keychain gave an error that Ungrey does not know: “strange /);
  expect(message.length).toBeLessThan(300);
  expect(failureInWords(failureOf('no error object'), english)).toContain('no error object');
});
