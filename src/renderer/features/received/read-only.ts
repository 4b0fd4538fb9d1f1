import { createContext, useContext } from 'react';

/** True where somebody else's report is shown: nothing on this computer can be done about it. */
export const ReadOnlyContext = createContext(false);

export const useReadOnly = (): boolean => useContext(ReadOnlyContext);
