import { createContext, useContext } from 'react';

/** A finding code, or `all`: everything that Ungrey knows, to be searched. */
export type HelpTopic = string;

export interface Help {
  open(topic: HelpTopic): void;
}

export const HelpContext = createContext<Help | null>(null);

/** Opens the explanations over whatever is on screen. */
export function useHelp(): Help {
  const help = useContext(HelpContext);
  if (help === null) throw new Error('A screen stands outside the help.');
  return help;
}
