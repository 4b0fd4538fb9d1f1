import type { toolFindings as english } from '../../en/findings/tool';
import type { Translated } from '../../words';

const neither =
  'Die Tools eines Moduls werden für einen Mandanten, der es nicht aktiviert hat, weder aufgeführt noch ausgeführt: Aufrufe enden mit MODULE_NOT_ENABLED.';
const kept = 'Das Token funktioniert; das Tool wird ihm vorenthalten.';
const notMade = 'Ungrey hat den Aufruf nicht gemacht.';

export const toolFindings: Translated<typeof english> = {
  'tool.module-disabled': {
    title: 'Das Modul „{{module}}“ ist nicht aktiviert',
    explanation: neither,
    variants: {
      tool: {
        title:
          '„{{tool}}“ gehört zu {{moduleName}}, und das ist für den Mandanten {{tenant}} nicht aktiviert',
        explanation: `${neither} Sobald das Modul „{{module}}“ aktiviert ist, sind seine Tools sofort da.`,
      },
      'not-installed': {
        title: '„{{tool}}“ gehört zu einem Modul, das dieses Gateway nicht hat',
        explanation:
          'Dem Namen nach ist es ein Tool des Moduls „{{module}}“, das auf {{host}} nicht installiert ist. Nur wer das Gateway betreibt, kann es installieren.',
      },
      error: {
        title: '„{{tool}}“ gehört zu {{moduleName}}, und das ist nicht gestartet',
        explanation:
          'Das Modul „{{module}}“ ist aktiviert, konnte aber auf dem Gateway nicht starten. Sein Protokoll dort sagt, warum.',
      },
    },
  },
  'tool.permission-missing': {
    title: '„{{tool}}“ braucht die Berechtigung {{permission}}, die Ihrem Konto fehlt',
    explanation: `${kept} Diese Rollen haben die Berechtigung: {{roles}}. Ein Administrator des Mandanten {{tenant}} kann sie geben.`,
    variants: {
      module: {
        explanation: `${kept} Diese Rollen haben jede Berechtigung eines Moduls: {{roles}}. Ein Administrator des Mandanten {{tenant}} kann auch nur diese eine geben.`,
      },
      platform: {
        explanation: `${kept} Keine Rolle eines Mandanten hat diese Berechtigung, nur: {{roles}}. Sie ist für die, die das Gateway betreiben.`,
      },
      unsure: {
        title: '„{{tool}}“ ist da, aber nicht für Ihr Konto',
        explanation:
          'Das Token funktioniert, und das Tool ist für es nicht aufgeführt. Eine Berechtigung fehlt, oder das Modul des Tools ist nicht aktiviert; was davon, sagt das Gateway diesem Token nicht.',
      },
      several: {
        title: {
          one: 'Ihrem Konto fehlen die Berechtigungen für {{count}} Tool des Gateways',
          other: 'Ihrem Konto fehlen die Berechtigungen für {{count}} Tools des Gateways',
        },
        explanation:
          'An sich ist das kein Fehler: ScaiGrid führt jedem Konto die Tools auf, die es aufrufen darf. Unten steht, welches Tool welche Berechtigung braucht und welche Rollen sie haben.',
      },
    },
  },
  'tool.unknown': {
    title: 'Es gibt kein Tool namens „{{tool}}“; vielleicht meinen Sie „{{closest}}“',
    explanation:
      'Es ist weder unter den Tools dieses Tokens noch unter allen anderen, die Ungrey kennen kann. Ein vertippter Name bekommt dieselbe Antwort wie ein Tool, das Ihnen vorenthalten wird: TOOL_NOT_FOUND.',
    variants: {
      'nothing-close': {
        title: 'Es gibt kein Tool namens „{{tool}}“',
        explanation:
          'Es ist weder unter den Tools dieses Tokens noch in der vollständigen Liste des Gateways, und kein Name kommt ihm nahe.',
      },
      unseen: {
        title: 'Ungrey kennt kein Tool namens „{{tool}}“',
        explanation:
          'Es ist weder unter den Tools dieses Tokens noch unter denen, die ScaiGrid dokumentiert. Dieses Token darf die vollständige Liste des Gateways nicht lesen, deshalb kann es ein Tool sein, das Ihnen vorenthalten wird.',
      },
    },
  },
  'tool.invalid-arguments': {
    title: 'Die Argumente passen nicht zu „{{tool}}“: {{names}}',
    explanation: `Das Tool sagt in seinem inputSchema, was es annimmt, und diese Argumente sind etwas anderes. ${notMade}`,
    variants: {
      'none-given': {
        title: '„{{tool}}“ braucht Argumente: {{names}}',
        explanation: `Das Tool sagt in seinem inputSchema, was es annimmt, und einem Aufruf ohne Argumente fehlt das. ${notMade}`,
      },
      'not-json': {
        title: 'Die Argumente für „{{tool}}“ sind kein JSON-Objekt',
        explanation: `Argumente werden als ein JSON-Objekt geschrieben, etwa {"name": "value"}. ${notMade}`,
      },
      refused: {
        title: '„{{tool}}“ lehnt diese Argumente ab',
        explanation:
          'Der Aufruf wurde gemacht, und das Gateway antwortete, dass die Argumente nicht gültig sind. Sein inputSchema sagt, was es annimmt.',
      },
    },
  },
  'tool.shape-changed': {
    title: '„{{tool}}“ antwortet in einer anderen Form als REST',
    explanation:
      'Dieselbe Frage über REST ({{path}}) gibt Daten mit anderem Aufbau. REST ist der Maßstab, also hat sich die Antwort des Tools geändert oder ist falsch.',
    variants: {
      documented: {
        title: '„{{tool}}“ antwortet in einer anderen Form, als ScaiGrid dokumentiert',
        explanation:
          'In der Antwort fehlen Felder, die die API-Referenz von ScaiGrid verspricht. ScaiGrid hat die Antwort darunter geändert. Was sie liest, muss angepasst oder die Änderung zurückgenommen werden.',
      },
    },
  },
  'tool.upstream-shape': {
    title: 'Was „{{tool}}“ annimmt und antwortet, entscheidet sein eigener Server, nicht ScaiGrid',
    explanation:
      'ScaiGrid gibt Aufrufe von Remote-Tools weiter, wie sie sind. Ändert sich ihr Server, ändern sich Argumente und Antworten mit. Unten steht das inputSchema, das jetzt gilt.',
  },
};
