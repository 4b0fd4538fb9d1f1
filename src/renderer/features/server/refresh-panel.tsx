import { useWizard } from '../../app-state/use-wizard';
import { Notice } from '../../components/notice';
import { useText } from '../../i18n/use-text';

/** What became of the refresh that was sent just now. */
export function RefreshPanel() {
  const t = useText();
  const { refreshed } = useWizard().state;
  if (refreshed === null) return null;
  return (
    <Notice
      live
      mark={refreshed.healed ? 'passed' : 'failed'}
      title={t(refreshed.healed ? 'refresh.healed' : 'refresh.not-healed')}
    >
      {refreshed.messages.map((message, index) => (
        <p key={index}>{message}</p>
      ))}
    </Notice>
  );
}
