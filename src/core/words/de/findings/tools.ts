import type { toolsFindings as english } from '../../en/findings/tools';
import type { Translated } from '../../words';

export const toolsFindings: Translated<typeof english> = {
  'tools.mcp-module-disabled': {
    title: 'Das MCP-Modul ist für den Mandanten {{tenant}} nicht aktiviert',
    explanation:
      'Das Gateway akzeptiert das Token und führt kein einziges Tool auf, weil sein Modul „scaimcp“ nicht aktiviert ist ({{status}}). Andere Module sind es: Ohne dieses zeigen sie keine Tools.',
    variants: {
      inferred: {
        title: 'Das MCP-Modul ist für den Mandanten {{tenant}} höchstwahrscheinlich nicht aktiviert',
        explanation:
          'Das Gateway akzeptiert das Token und führt nicht einmal die Tools auf, die allen offenstehen: Das Modul „scaimcp“ muss ausgeschaltet sein. Dieses Token darf die Module nicht lesen, deshalb ist das ein Schluss.',
      },
      error: {
        title: 'Das MCP-Modul ist nicht gestartet',
        explanation:
          'Das Gateway akzeptiert das Token und führt kein einziges Tool auf: Sein Modul „scaimcp“ ist aktiviert, konnte aber nicht starten. Das Protokoll des Moduls auf dem Gateway sagt, warum.',
      },
    },
  },
  'tools.module-disabled': {
    title: 'Für den Mandanten {{tenant}} ist kein Modul aktiviert',
    explanation:
      'Das Gateway akzeptiert das Token, lässt aber jedes Tool weg, dessen Modul nicht aktiviert ist. Mindestens „scaimcp“ muss es sein, dann die Module, deren Tools Sie wollen.',
  },
  'tools.wrong-tenant': {
    title: 'Das Token gehört zum Mandanten {{tenant}}, höchstwahrscheinlich nicht zu dem, den Sie meinen',
    explanation:
      'Das Token funktioniert, aber sein Konto darf im Mandanten {{tenant}} nichts. Dieselbe Person hat auch ein Konto in {{others}}. Module und Rollen, die dort eingerichtet sind, zählen hier nicht.',
    variants: {
      'entry-says-so': {
        title: 'Das Token gehört zum Mandanten {{tenant}}, nicht zu dem, nach dem der Eintrag benannt ist',
        explanation:
          'Das Token funktioniert, aber sein Konto darf im Mandanten {{tenant}} nichts. Der Eintrag „{{entry}}“ ist nach einem anderen Mandanten derselben Person benannt ({{others}}). Module und Rollen, die dort eingerichtet sind, zählen hier nicht.',
      },
    },
  },
  'tools.no-permissions': {
    title: 'Das Konto hinter dem Token darf kein Tool verwenden',
    explanation:
      'Die Anmeldung klappt: Das Gateway sagt, wer Sie sind. Aber das Konto hat keine Berechtigung, die ein Tool braucht, deshalb bleiben nur Tools übrig, die allen offenstehen ({{open}}). Ein neues Konto ohne Rolle hat keine.',
  },
};
