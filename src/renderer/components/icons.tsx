import type { ReactNode } from 'react';
import type { Station } from '../app-state/run';
import type { StationState } from '../app-state/stations';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="1em"
      height="1em"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const CheckIcon = () => (
  <Icon>
    <path d="M5 12.5l4.5 4.5L19 7.5" />
  </Icon>
);
export const CrossIcon = () => (
  <Icon>
    <path d="M7 7l10 10M17 7L7 17" />
  </Icon>
);
const AttentionIcon = () => (
  <Icon>
    <path d="M12 6v8M12 18v.01" />
  </Icon>
);
const QuestionIcon = () => (
  <Icon>
    <path d="M9 9a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.8v.5M12 18v.01" />
  </Icon>
);
const DashIcon = () => (
  <Icon>
    <path d="M7 12h10" />
  </Icon>
);
const InfoIcon = () => (
  <Icon>
    <path d="M12 11v6M12 7v.01" />
  </Icon>
);
const DotIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="2" fill="currentColor" />
  </Icon>
);
export const BackIcon = () => (
  <Icon>
    <path d="M15 5l-7 7 7 7" />
  </Icon>
);
export const ChevronIcon = () => (
  <Icon>
    <path d="M9 6l6 6-6 6" />
  </Icon>
);
export const SearchIcon = () => (
  <Icon>
    <circle cx="11" cy="11" r="6" />
    <path d="M20 20l-4.5-4.5" />
  </Icon>
);
export const PersonIcon = () => (
  <Icon>
    <circle cx="12" cy="8" r="3.5" />
    <path d="M5 19.5c1-3.5 3.6-5 7-5s6 1.5 7 5" />
  </Icon>
);
const KeyIcon = () => (
  <Icon>
    <circle cx="8" cy="15" r="4" />
    <path d="M11 12l8-8M16 7l2.5 2.5" />
  </Icon>
);

/** The signs of the states. */
export const markIcons: Readonly<Record<StationState | 'info', () => ReactNode>> = {
  waiting: DotIcon,
  looking: DotIcon,
  passed: CheckIcon,
  failed: CrossIcon,
  warning: AttentionIcon,
  skipped: DashIcon,
  none: DashIcon,
  unknown: QuestionIcon,
  info: InfoIcon,
};

/** The pictures of the stations, in the order of the path. */
export const stationIcons: Readonly<Record<Station, () => ReactNode>> = {
  client: () => (
    <Icon>
      <rect x="3.5" y="4.5" width="17" height="12" rx="2" />
      <path d="M9 20h6M12 16.5V20" />
    </Icon>
  ),
  entry: () => (
    <Icon>
      <path d="M6 3.5h8l4 4v13H6z" />
      <path d="M10.5 11.5L9 13.5l1.5 2M13.5 11.5l1.5 2-1.5 2" />
    </Icon>
  ),
  network: () => (
    <Icon>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M3.5 12h17M12 3.5c3 2.6 3.8 5.5 3.8 8.5s-.8 5.9-3.8 8.5c-3-2.6-3.8-5.5-3.8-8.5S9 6.1 12 3.5z" />
    </Icon>
  ),
  'sign-in': () => <KeyIcon />,
  permissions: () => (
    <Icon>
      <path d="M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6z" />
    </Icon>
  ),
  tools: () => (
    <Icon>
      <rect x="4" y="4" width="6.5" height="6.5" rx="1.5" />
      <rect x="13.5" y="4" width="6.5" height="6.5" rx="1.5" />
      <rect x="4" y="13.5" width="6.5" height="6.5" rx="1.5" />
      <path d="M16.75 13.5V20M13.5 16.75H20" />
    </Icon>
  ),
};
