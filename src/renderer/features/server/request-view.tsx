import { Facts } from '../../components/facts';
import { Section } from '../../components/section';
import { useText } from '../../i18n/use-text';
import styles from './request-view.module.css';

interface RequestViewProps {
  readonly title: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    /** Null: it has none. */
    readonly body: string | null;
    readonly curl: string;
  };
}

/** A request exactly as it would be sent, and as the command that sends the same. */
export function RequestView({ title, request }: RequestViewProps) {
  const t = useText();
  return (
    <Section title={title}>
      <Facts
        facts={[
          { label: t('server.method'), value: request.method },
          { label: t('server.url'), value: request.url },
          { label: t('server.body'), value: request.body ?? t('server.body.none') },
          { label: t('server.curl'), value: request.curl },
        ]}
      />
      <p className={styles['note']}>{t('server.curl.note')}</p>
    </Section>
  );
}
