import type { ListenerKind } from '../listeners/kinds';
import type { TokenName } from '../state/identity';
import type { GridState } from '../state/state';
import type { Switches } from '../state/switches';

/** What a scenario may be told; each has a default that suits a person who watches. */
export interface ScenarioSettings {
  /** How long a connection may be quiet, or how long the slow call takes. */
  readonly seconds?: number | undefined;
  /** The delay of the slow service, gateway or network. */
  readonly ms?: number | undefined;
}

/** One cause of one symptom, as a change of a healthy grid. */
export interface Scenario {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly title: string;
  /** The symptom a user would complain of; null: none. */
  readonly symptom: string | null;
  /** The finding code that names the cause; null: nothing is wrong. */
  readonly expectedCode: string | null;
  /** With whose token it shows; `user` unless said, null: without any. */
  readonly token?: TokenName | null;
  /** Which tool to ask about, where the symptom is about one. */
  readonly tool?: string;
  /** At which door it shows; the first one unless said. */
  readonly listener?: ListenerKind;
  readonly apply?: (
    grid: { readonly state: GridState; readonly switches: Switches },
    settings: ScenarioSettings,
  ) => void;
}
