import type { alternativeTerms as english } from '../../en/terms/alternatives';
import type { Translated } from '../../words';

export const alternativeTerms: Translated<typeof english> = {
  'does-own-account': 'uw eigen account toont',
  'does-own-roles': 'uw eigen rollen en rechten toont',
  'does-own-tenant': 'uw eigen tenant en partner toont',
  'does-tenant-in': 'de tenant toont waarin u zit',
  'does-list-usage': 'aanroepen van modellen toont met hun tijd en kosten',
  'does-sum-usage': 'optelt wat er is verbruikt',
  'does-sum-budget': 'optelt wat er is verbruikt, en daaraan worden budgetten gemeten',
  'does-own-calls': 'uw eigen aanroepen toont met hun kosten',
  'does-model-health': 'de gezondheid van één model toont, met zijn backends geteld',
  'does-models-health': 'de gezondheid van elk model toont',
  'does-models-nameable': 'de modellen toont die een aanroep zelf kan noemen',
  'does-models-already': 'de modellen toont die er al zijn',
  'does-model-as-is': 'het model toont zoals het is',
  'does-models-there': 'de modellen toont die er zijn',
  'does-modules': 'toont welke modules aan staan',
  'does-search-documents': 'zoekt in de documenten die er zijn',
  'does-take-document': 'de tekst van het document in de vraag zelf aanneemt',
  'does-answer-from-text': 'antwoordt uit een tekst die u meegeeft',
  'does-read-code': 'code leest en uitlegt, maar niet uitvoert',
  'does-describe-picture': 'een afbeelding in woorden beschrijft',
  'does-answer-once': 'hetzelfde bericht beantwoordt, zonder het te onthouden',
  'does-answer-alone': 'hetzelfde bericht beantwoordt, zonder de anderen in de kamer',
  'does-only-read': 'alleen {{things}} leest',
  'does-work-on': 'ook met {{things}} werkt',
};
