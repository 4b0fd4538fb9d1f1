import { useState } from 'react';
import { invoke, sentenceOf } from '../../bridge/ungrey';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useText } from '../../i18n/use-text';
import { usePractice } from './use-practice';

/** In practice there is no ScaiGrid page to copy a new token from: this stands for it. */
export function PracticeToken() {
  const t = useText();
  const { state } = usePractice();
  const [said, setSaid] = useState<string | null>(null);
  if (!state.on) return null;
  const copy = () => {
    invoke('practice.copy-token', {}).then(
      () => setSaid(t('practice.token.copied')),
      (error: unknown) => setSaid(sentenceOf(error)),
    );
  };
  return (
    <Notice
      mark="info"
      title={t('practice.token.title')}
      actions={<Button onPress={copy}>{t('practice.token.copy')}</Button>}
    >
      <p>{t('practice.token.body')}</p>
      <p role="status">{said}</p>
    </Notice>
  );
}
