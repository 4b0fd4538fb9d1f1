import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { InstrumentId } from '../../app-state/instruments';
import type { Target } from '../../app-state/wizard';

/** What every instrument gets. It is drawn anew when another connection is picked. */
export interface InstrumentProps {
  readonly target: Target;
  /** The tool that it was opened for; null: none. */
  readonly tool: string | null;
}

export interface Instrument {
  readonly id: InstrumentId;
  readonly title: `instrument.${InstrumentId}.title`;
  /** One sentence: what it shows. */
  readonly description: `instrument.${InstrumentId}.description`;
  /** Loaded when it is opened first. */
  readonly component: LazyExoticComponent<ComponentType<InstrumentProps>>;
  /** It looks at one connection, which can be picked; false: at all of them. */
  readonly ofConnection: boolean;
  /** It is offered beside findings whose code begins with one of these. */
  readonly shows: readonly string[];
}

/** One row an instrument: everything else (list, picker, frame, links from findings) comes from here. */
export const instruments: readonly Instrument[] = [
  {
    id: 'explorer',
    title: 'instrument.explorer.title',
    description: 'instrument.explorer.description',
    component: lazy(() => import('./explorer/tool-explorer')),
    ofConnection: true,
    shows: ['tool.', 'remote.'],
  },
  {
    id: 'latency',
    title: 'instrument.latency.title',
    description: 'instrument.latency.description',
    component: lazy(() => import('./latency/latency-picture')),
    ofConnection: true,
    shows: ['latency.'],
  },
  {
    id: 'hold',
    title: 'instrument.hold.title',
    description: 'instrument.hold.description',
    component: lazy(() => import('./hold/hold-test')),
    ofConnection: true,
    shows: ['connection.'],
  },
  {
    id: 'catalogue',
    title: 'instrument.catalogue.title',
    description: 'instrument.catalogue.description',
    component: lazy(() => import('./catalogue/catalogue-difference')),
    ofConnection: true,
    shows: ['tools.', 'tool.permission', 'tool.module', 'tool.unknown', 'remote.permission'],
  },
  {
    id: 'audit',
    title: 'instrument.audit.title',
    description: 'instrument.audit.description',
    component: lazy(() => import('./audit/audit-rows')),
    ofConnection: true,
    shows: ['audit.'],
  },
  {
    id: 'token',
    title: 'instrument.token.title',
    description: 'instrument.token.description',
    component: lazy(() => import('./token/token-facts')),
    ofConnection: false,
    shows: ['auth.'],
  },
  {
    id: 'logs',
    title: 'instrument.logs.title',
    description: 'instrument.logs.description',
    component: lazy(() => import('./logs/log-viewer')),
    ofConnection: false,
    shows: ['app.'],
  },
];

const byId = new Map(instruments.map((each) => [each.id, each]));

export function instrumentOf(id: InstrumentId): Instrument | null {
  return byId.get(id) ?? null;
}

export function instrumentsFor(code: string): readonly Instrument[] {
  return instruments.filter(({ shows }) => shows.some((beginning) => code.startsWith(beginning)));
}
