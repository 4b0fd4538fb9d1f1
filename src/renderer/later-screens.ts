import { lazy, type ComponentType } from 'react';

type Load = () => Promise<{ default: ComponentType }>;
const loads: Load[] = [];

/** Everything but the first screen is fetched after it is shown, so that the window is there sooner. */
function later(load: Load) {
  loads.push(load);
  return lazy(load);
}

export const CheckingStep = later(async () => ({
  default: (await import('./features/checking/checking-step')).CheckingStep,
}));
export const InstrumentStep = later(async () => ({
  default: (await import('./features/instruments/instrument-step')).InstrumentStep,
}));
export const ModuleStep = later(async () => ({
  default: (await import('./features/server/module-step')).ModuleStep,
}));
export const RefreshStep = later(async () => ({
  default: (await import('./features/server/refresh-step')).RefreshStep,
}));
export const RepairStep = later(async () => ({
  default: (await import('./features/repair/repair-step')).RepairStep,
}));
export const ReportStep = later(async () => ({
  default: (await import('./features/report/report-step')).ReportStep,
}));
export const ResultStep = later(async () => ({
  default: (await import('./features/result/result-step')).ResultStep,
}));
export const SetupStep = later(async () => ({
  default: (await import('./features/setup/setup-step')).SetupStep,
}));
export const TokenStep = later(async () => ({
  default: (await import('./features/token/token-step')).TokenStep,
}));
export const ReceivedStep = later(() => import('./features/received/received-step'));
export const SettingsStep = later(() => import('./features/settings/settings-step'));
export const HelpPanel = lazy(() => import('./features/help/help-panel'));

/** Fetches the other screens when the first has been there for a while, so that none of them is waited for. */
export function loadLaterScreens(): () => void {
  const timer = setTimeout(() => {
    for (const load of loads) void load();
  }, 1_000);
  return () => clearTimeout(timer);
}
