import type { Check } from '../../diagnosis/check';
import { entryAuthorization } from './entry-authorization';
import { entryBearer } from './entry-bearer';
import { entryBridgeArguments } from './entry-bridge-arguments';
import { entryCommand } from './entry-command';
import { entryEnv } from './entry-env';
import { entryHost } from './entry-host';
import { entryRuntime } from './entry-runtime';
import { entrySecretInFile } from './entry-secret-in-file';
import { entryShape } from './entry-shape';
import { entrySupported } from './entry-supported';
import { entryTokenPlace } from './entry-token-place';
import { entryTokenText } from './entry-token-text';
import { entryTransport } from './entry-transport';
import { entryUrl } from './entry-url';
import { entryUrlPath } from './entry-url-path';
import { entryUrlScheme } from './entry-url-scheme';

export const entryChecks: readonly Check[] = [
  entryShape,
  entryTransport,
  entryUrl,
  entryUrlScheme,
  entryUrlPath,
  entryHost,
  entryAuthorization,
  entryBearer,
  entryTokenText,
  entryTokenPlace,
  entryCommand,
  entryRuntime,
  entryBridgeArguments,
  entryEnv,
  entrySupported,
  entrySecretInFile,
];
