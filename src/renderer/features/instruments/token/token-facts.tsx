import { useInvocation } from '../../../bridge/use-invocation';
import { Button } from '../../../components/button';
import { Facts, type Fact } from '../../../components/facts';
import { MoreButton } from '../../../components/more-button';
import { Notice } from '../../../components/notice';
import { Section } from '../../../components/section';
import { timeLocale } from '../../../i18n/text';
import { useText } from '../../../i18n/use-text';
import type { TokenOfConnection } from '../../../../shared/ipc/instruments';
import type { Translate } from '../../../i18n/text';
import { useState } from 'react';
import { remaining } from './remaining';
import { visibleText } from '../../../../shared/visible-text';
import styles from './token-facts.module.css';

const portion = 20;

/** What the token of every connection says of itself; never the token. */
export default function TokenFacts() {
  const t = useText();
  const [answer, askAgain] = useInvocation('instrument.tokens', {});
  const [shown, setShown] = useState(portion);
  if (answer.state === 'waiting') return <p role="status">{t('instrument.token.looking')}</p>;
  if (answer.state === 'failed') {
    return (
      <Notice
        live
        mark="unknown"
        title={answer.message}
        actions={<Button onPress={askAgain}>{t('notice.again')}</Button>}
      />
    );
  }
  const { tokens } = answer.value;
  if (tokens.length === 0) return <Notice mark="info" title={t('instrument.token.none')} />;
  return (
    <>
      <Notice mark="info" title={t('instrument.token.decoded')}>
        <p>{t('instrument.token.decoded.body')}</p>
      </Notice>
      {tokens.slice(0, shown).map((token, index) => (
        <TokenCard key={index} token={token} />
      ))}
      <MoreButton
        hidden={tokens.length - shown}
        step={portion}
        onMore={() => setShown((before) => before + portion)}
      />
      <div>
        <Button onPress={askAgain}>{t('instruments.again')}</Button>
      </div>
    </>
  );
}

function TokenCard({ token }: { readonly token: TokenOfConnection }) {
  const t = useText();
  const { facts } = token;
  const now = new Date();
  const ended = facts?.expiresAt != null && new Date(facts.expiresAt) <= now;
  return (
    <Section title={visibleText(token.name)}>
      {facts === null && <Notice mark="warning" title={t('instrument.token.missing')} />}
      {ended && <Notice mark="failed" title={t('instrument.token.ended')} />}
      {facts !== null && facts.malformed !== null && <Notice mark="failed" title={facts.malformed} />}
      <div className={styles['facts']}>
        <Facts prose facts={placeFacts(token, t)} />
        {facts !== null && <Facts prose facts={claimFacts(facts, now, t)} />}
      </div>
    </Section>
  );
}

function placeFacts({ place, host, configFile, connection }: TokenOfConnection, t: Translate): Fact[] {
  return [
    { label: t('instrument.token.kept'), value: t(`instrument.token.place.${place}`) },
    ...(connection === null ? [] : [{ label: t('instrument.token.connection'), value: connection }]),
    ...(configFile === null ? [] : [{ label: t('instrument.token.file'), value: configFile }]),
    {
      label: t('instrument.token.host'),
      value: host === null ? t('instrument.token.host.none') : visibleText(host),
    },
  ];
}

function claimFacts(facts: NonNullable<TokenOfConnection['facts']>, now: Date, t: Translate): Fact[] {
  const time = (iso: string): string =>
    new Date(iso).toLocaleString(timeLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  const claim = (label: string, value: string | null): Fact[] =>
    value === null || value === '' ? [] : [{ label, value: visibleText(value) }];
  return [
    { label: t('token.kind'), value: t(`token.kind.${facts.kind}`) },
    ...claim(t('token.ends'), facts.last4),
    {
      label: t('token.expires'),
      value:
        facts.expiresAt === null
          ? t(facts.kind === 'jwt' ? 'token.expires.never' : 'instrument.token.expires.key')
          : `${time(facts.expiresAt)} (${remaining(facts.expiresAt, now, t)})`,
    },
    ...claim(t('instrument.token.not-before'), facts.notBefore && time(facts.notBefore)),
    ...claim(t('instrument.token.issued'), facts.issuedAt && time(facts.issuedAt)),
    ...claim(t('token.issuer'), facts.issuer),
    ...claim(t('instrument.token.audience'), facts.audience.join(', ')),
    ...claim(t('instrument.token.tenant'), facts.tenantId),
    ...claim(t('instrument.token.subject'), facts.subject),
    ...claim(t('instrument.token.role'), facts.role),
    ...claim(t('instrument.token.scope'), facts.scope),
  ];
}
