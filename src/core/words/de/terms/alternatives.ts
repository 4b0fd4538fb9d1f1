import type { alternativeTerms as english } from '../../en/terms/alternatives';
import type { Translated } from '../../words';

export const alternativeTerms: Translated<typeof english> = {
  'does-own-account': 'Ihr eigenes Konto zeigt',
  'does-own-roles': 'Ihre eigenen Rollen und Berechtigungen zeigt',
  'does-own-tenant': 'Ihren eigenen Mandanten und Partner zeigt',
  'does-tenant-in': 'den Mandanten zeigt, in dem Sie sind',
  'does-list-usage': 'Aufrufe von Modellen mit Zeit und Kosten auflistet',
  'does-sum-usage': 'zusammenzählt, was verbraucht wurde',
  'does-sum-budget': 'zusammenzählt, was verbraucht wurde, und daran werden Budgets gemessen',
  'does-own-calls': 'Ihre eigenen Aufrufe mit ihren Kosten auflistet',
  'does-model-health': 'den Zustand eines Modells zeigt, mit der Zahl seiner Backends',
  'does-models-health': 'den Zustand jedes Modells zeigt',
  'does-models-nameable': 'die Modelle zeigt, die ein Aufruf selbst nennen kann',
  'does-models-already': 'die Modelle zeigt, die es schon gibt',
  'does-model-as-is': 'das Modell zeigt, wie es ist',
  'does-models-there': 'die Modelle zeigt, die es gibt',
  'does-modules': 'zeigt, welche Module aktiviert sind',
  'does-search-documents': 'die vorhandenen Dokumente durchsucht',
  'does-take-document': 'den Text des Dokuments in der Frage selbst annimmt',
  'does-answer-from-text': 'aus einem Text antwortet, den Sie mitgeben',
  'does-read-code': 'Code liest und erklärt, aber nicht ausführt',
  'does-describe-picture': 'ein Bild in Worten beschreibt',
  'does-answer-once': 'dieselbe Nachricht beantwortet, ohne sie sich zu merken',
  'does-answer-alone': 'dieselbe Nachricht beantwortet, ohne die anderen im Raum',
  'does-only-read': 'nur {{things}} liest',
  'does-work-on': 'ebenfalls mit {{things}} arbeitet',
};
