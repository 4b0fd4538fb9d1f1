import type { moduleWords as english } from '../en/modules';
import type { Translated } from '../words';

export const moduleWords: Translated<typeof english> = {
  'nothing-to-enable':
    'Bij deze controle is geen module gevonden die uw account kan inschakelen. Controleer eerst opnieuw.',
  'nothing-to-undo':
    'Bij deze controle is geen ingeschakelde module met die naam gezien, dus er valt niets uit te schakelen.',
  'not-understood':
    'De namen van de gateway voor deze module of tenant kunnen niet veilig in een verzoek worden gezet. Vraag een beheerder om de module in te schakelen.',
  enabled: 'De module “{{module}}” is ingeschakeld. Nieuwe tools: {{tools}}.',
  'no-new-tools':
    'De gateway nam het verzoek aan, maar er kwam geen nieuwe tool bij. De module heeft er geen voor uw account, of een instelling boven uw tenant houdt haar uitgeschakeld.',
  disabled: 'De module “{{module}}” is weer uitgeschakeld. Verdwenen tools: {{tools}}.',
  'still-there': 'De gateway nam het verzoek aan, maar de tools van de module staan er nog.',
  refused: 'De gateway weigerde het verzoek: {{message}}',
  failed:
    'Er kwam geen bruikbaar antwoord ({{code}}), dus het is niet zeker of de gateway het heeft gedaan. Controleer opnieuw om dat te zien.',
  unseen:
    'De gateway nam het verzoek aan, maar daarna konden de tools niet worden opgevraagd. Controleer opnieuw.',
};
