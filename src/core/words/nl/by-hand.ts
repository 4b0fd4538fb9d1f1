import type { byHand as english } from '../en/by-hand';
import type { Translated } from '../words';

export const byHand: Translated<typeof english> = {
  config: [
    'Open in Claude Desktop “Settings”, dan “Developer”, dan “Edit Config”: de map met het bestand gaat open.',
    'Open claude_desktop_config.json in een teksteditor en kijk naar de plek die Ungrey noemt.',
  ],
  entry: [
    'Open in Claude Desktop “Settings”, dan “Developer”, dan “Edit Config”.',
    'Open claude_desktop_config.json in een teksteditor, zoek “mcpServers” en daarin de ScaiGrid-vermelding, en vergelijk haar letter voor letter.',
  ],
  app: [
    'Kijk of Claude Desktop draait: in het systeemvak of de menubalk, en in de lijst met processen van uw systeem.',
    'Open in Claude Desktop “Settings”, dan “Developer”, kies de vermelding en open haar logboek.',
  ],
  net: [
    'Open het adres van uw ScaiGrid in een browser op dezelfde computer.',
    'In een terminal: curl -v https://UW-SCAIGRID/mcp. Wat het eerst zegt, laat zien hoe ver het kwam: naam, verbinding, certificaat of antwoord.',
  ],
  auth: [
    'Open in ScaiGrid Access, dan API Keys: staat de sleutel er, en is hij niet ingetrokken?',
    'In een terminal, met het token in SCAIGRID_API_KEY: curl -H "Authorization: Bearer $SCAIGRID_API_KEY" https://UW-SCAIGRID/v1/modules. 401 betekent dat het token wordt geweigerd.',
  ],
  tools: [
    'Vraag Claude om me_get aan te roepen: die is voor iedereen open. Antwoordt ze, dan werkt het token en gaat het om de rechten.',
    'In een terminal: curl -H "Authorization: Bearer $SCAIGRID_API_KEY" https://UW-SCAIGRID/v1/modules laat zien welke modules aanstaan.',
  ],
  tool: [
    'In een terminal: curl -H "Authorization: Bearer $SCAIGRID_API_KEY" https://UW-SCAIGRID/v1/modules/scaimcp/tools noemt elke tool met het recht dat ze nodig heeft.',
  ],
  remote: [
    'Open in ScaiGrid ScaiLink en kijk naar de toestand van de geregistreerde server.',
    'Zijn tools heten remote.{user_id|tenant}.{slug}.{tool}: vergelijk de slug.',
  ],
  connection: [
    'Laat de verbinding een paar minuten stil en roep weer een tool aan. Mislukt het elke keer na dezelfde tijd, dan verbreekt iets ertussen haar.',
  ],
  latency: [
    'Meet dezelfde vraag via REST, bijvoorbeeld: curl -w "%{time_total}" met het adres van de dienst. Is REST even traag, dan is de dienst erachter traag.',
  ],
  audit: [
    'Open in ScaiGrid het auditlog en filter op wie de aanroep deed (actor_user_id) en op de actie van de dienst, bijvoorbeeld inference.chat. Er is geen actie die MCP heet.',
  ],
  bridge: [
    'Open in Claude Desktop “Settings”, dan “Developer”, kies de vermelding en lees haar opdracht en argumenten.',
    'Voer dezelfde opdracht uit in een terminal. Wat ze als eerste schrijft, zegt waarom ze niet start.',
  ],
  request: ['Zoek in de logboeken van ScaiGrid naar de request-id.'],
  ungrey: [
    'Doe dezelfde controle in een terminal: ungrey check --json. Stuur het rapport naar de makers van Ungrey.',
  ],
};
