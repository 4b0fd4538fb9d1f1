import { Button } from '../../components/button';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { timeLocale } from '../../i18n/text';
import { useText } from '../../i18n/use-text';
import type { KeptToken } from './use-token-keeper';

interface TokenKeptProps {
  readonly kept: KeptToken;
  readonly onReplace: () => void;
}

/** What may be known of a token once it is stored. */
export function TokenKept({ kept, onReplace }: TokenKeptProps) {
  const t = useText();
  const { facts } = kept;
  const expiry = facts.expiresAt === null ? t('token.expires.never') : dateText(facts.expiresAt);
  return (
    <>
      <Notice
        takesFocus
        mark={kept.kept === 'keychain' ? 'passed' : 'warning'}
        title={t(`token.kept.${kept.kept}`)}
        actions={<Button onPress={onReplace}>{t('token.replace')}</Button>}
      >
        {kept.message !== null && <p>{kept.message}</p>}
      </Notice>
      <Facts
        prose
        facts={[
          { label: t('token.kind'), value: t(`token.kind.${facts.kind}`) },
          { label: t('token.ends'), value: `…${facts.last4}` },
          { label: t('token.expires'), value: expiry },
          ...(facts.issuer === null ? [] : [{ label: t('token.issuer'), value: facts.issuer }]),
        ]}
      />
    </>
  );
}

function dateText(iso: string): string {
  return new Date(iso).toLocaleString(timeLocale(), {
    dateStyle: 'long',
    timeStyle: 'short',
  });
}
