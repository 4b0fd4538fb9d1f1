import { useText } from '../i18n/use-text';
import type { StationView } from './stations';
import { useWizard } from './use-wizard';

/** The name of the client that the screen is about. */
export function useClientName(): string {
  const t = useText();
  return t(`client.${useWizard().state.target.client ?? 'claude-desktop'}`);
}

/** What a station of the path is called: the first is the client itself. */
export function useStationName(): (station: StationView['station']) => string {
  const t = useText();
  const client = useClientName();
  return (station) => (station === 'client' ? client : t(`station.${station}`));
}
