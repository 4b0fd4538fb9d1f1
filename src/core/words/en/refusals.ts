import type { ApplyRefusal, PlanRefusal, UndoRefusal } from '../../claude-config/repair-plan';

/** Why Ungrey changed nothing, and what to do about it. */
export const refusalWords: Readonly<Record<PlanRefusal | ApplyRefusal | UndoRefusal, string>> = {
  'nothing-to-do': 'The entry “{{entry}}” is as it should be: there is nothing to change.',
  unparsable:
    'The file is broken at line {{line}}, column {{column}}, in a way that has no certain repair. Correct that place by hand, then check again.',
  'wrong-shape':
    'The file is valid JSON, but not laid out as a Claude Desktop config. Ungrey would have to guess what was meant, so correct it by hand.',
  'no-url': 'No usable ScaiGrid address is known. Give Ungrey the URL of your deployment, then try again.',
  'no-token':
    'No usable token is known: there is none in the entry, or it is a placeholder or damaged. Give Ungrey a token, then try again.',
  unproven:
    'Ungrey could not prove that its own change would do what it should, so it did not make it. Please report this.',
  'client-running':
    'Claude Desktop is running and would write over the change. Quit it fully (closing the window is not enough), then try again.',
  'client-unknown':
    'Ungrey could not tell whether Claude Desktop is running. Make sure that it is fully quit, then make the change by force.',
  'changed-meanwhile':
    'Another program changed {{file}} since Ungrey read it. Nothing was overwritten: look at the new plan, then try again.',
  busy: 'Another Ungrey is changing {{file}} at this moment. Wait until it is done, then try again.',
  'no-folder':
    'The folder {{folder}} does not exist. Start Claude Desktop once so that it makes its own folder, quit it, then try again.',
  'no-backup':
    'No backup could be made beside {{file}} ({{code}}), and Ungrey changes nothing without one. Check the rights of that folder and the free space.',
  'keychain-failed':
    'The keychain did not take the token, so the file was left as it is. Unlock the keychain, then try again.',
  'write-forbidden':
    'The system did not let Ungrey write {{file}} ({{code}}). Check its rights, and whether another program holds it open.',
  'disk-full': 'The disk is full ({{code}}), so {{file}} was left as it is. Make room, then try again.',
  'write-failed': 'The system could not write {{file}} ({{code}}). It was left as it is.',
  'not-verified':
    'Ungrey wrote {{file}}, but read something else back: another program writes it too. What was there before is in {{backup}}.',
  'nothing-to-undo': 'Ungrey has changed nothing in {{file}} that could be undone.',
  'already-undone': '{{file}} is already as it was before the last repair.',
  'changed-since':
    '{{file}} was changed after the repair. Undoing now would lose that change: compare both, then decide.',
  'backup-damaged':
    'The backup {{backup}} is missing or was changed, so it cannot be trusted. Nothing was restored.',
};
