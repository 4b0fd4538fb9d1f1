import { useInvocation } from '../../bridge/use-invocation';
import { Checkbox } from '../../components/checkbox';
import { Notice } from '../../components/notice';
import { useText } from '../../i18n/use-text';
import styles from './quit-panel.module.css';

interface QuitPanelProps {
  readonly running: boolean;
  /** Change the file although Claude Desktop runs. */
  readonly anyway: boolean;
  readonly onAnyway: (anyway: boolean) => void;
}

/** The step of quitting Claude Desktop; it sees by itself when that has happened. */
export function QuitPanel({ running, anyway, onAnyway }: QuitPanelProps) {
  const t = useText();
  const [info] = useInvocation('app.info', {});
  if (!running) return <Notice live mark="passed" title={t('quit.closed')} />;
  return (
    <Notice mark="warning" title={t('quit.title')}>
      {info.state === 'ready' && <p>{t(`quit.${info.value.platform}`)}</p>}
      <p>{t('quit.why')}</p>
      <p role="status" className={styles['watching']}>
        {t('quit.running')}
      </p>
      <div>
        <Checkbox isSelected={anyway} onChange={onAnyway}>
          {t('quit.anyway')}
        </Checkbox>
        <p className={styles['help']}>{t('quit.anyway.help')}</p>
      </div>
    </Notice>
  );
}
