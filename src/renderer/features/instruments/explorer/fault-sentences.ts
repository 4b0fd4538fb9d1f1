import type { ArgumentFault } from '../../../../shared/ipc/instruments';
import type { Translate } from '../../../i18n/text';
import { visibleText } from '../../../../shared/visible-text';

const types = new Set(['string', 'number', 'int', 'integer', 'boolean', 'array', 'object', 'null']);
type KnownType = 'string' | 'number' | 'int' | 'integer' | 'boolean' | 'array' | 'object' | 'null';

/** What is wrong with an argument, as one sentence. */
export function faultSentence({ what, wanted, message }: ArgumentFault, t: Translate): string {
  const shown = visibleText(wanted);
  switch (what) {
    case 'missing':
      return t('explorer.fault.missing');
    case 'type':
      return types.has(wanted) ? t(`explorer.fault.type.${wanted as KnownType}`) : visibleText(message);
    case 'not-allowed':
      return t('explorer.fault.not-allowed', { wanted: shown });
    case 'unknown-name':
      return t('explorer.fault.unknown-name', { wanted: shown });
    case 'too-small':
      return t('explorer.fault.too-small', { wanted: shown });
    case 'too-big':
      return t('explorer.fault.too-big', { wanted: shown });
    case 'other':
      return visibleText(message);
  }
}
