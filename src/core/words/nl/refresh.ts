import type { refreshWords as english } from '../en/refresh';
import type { Translated } from '../words';

export const refreshWords: Translated<typeof english> = {
  'nothing-to-refresh':
    'Bij deze controle is geen externe server gevonden die uw account met vernieuwen terug kan halen. Controleer eerst opnieuw.',
  'not-understood':
    'De namen van de gateway voor deze server kunnen niet veilig in een verzoek worden gezet. Vraag een tenantbeheerder om de server te vernieuwen.',
  'no-reason': 'geen reden genoemd',
  healed: '“{{server}}” antwoordt weer.',
  'still-failing': 'ScaiLink vroeg het “{{server}}” nog eens, en het ging weer mis ({{failure}}).',
  refused: 'De gateway heeft “{{server}}” niet vernieuwd: {{message}}',
  failed: 'Er kwam geen bruikbaar antwoord op het vernieuwen van “{{server}}” ({{code}}).',
};
