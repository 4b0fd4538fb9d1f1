import { writeConfig } from './support/claude-config';
import { expect, test } from './support/app';

const broken = { mcpServers: { scaigrid: { url: 'https://grid.invalid/mcp' } } };

const spoken = [
  {
    locale: 'nl_NL.UTF-8',
    language: 'nl',
    heading: 'Zoek uit waarom ScaiGrid grijs is',
    sentence: 'De vermelding zegt niet hoe de URL te bereiken is: “transport” ontbreekt',
    check: 'Deze verbinding controleren',
    first: 'Verhelp dit eerst',
    explanation: 'probeert Claude Desktop een programma te starten',
  },
  {
    locale: 'de_DE.UTF-8',
    language: 'de',
    heading: 'Herausfinden, warum ScaiGrid grau ist',
    sentence: 'Der Eintrag sagt nicht, wie seine URL zu erreichen ist: „transport“ fehlt',
    check: 'Diese Verbindung prüfen',
    first: 'Beheben Sie dies zuerst',
    explanation: 'versucht Claude Desktop, ein Programm zu starten',
  },
] as const;

for (const { locale, language, heading, sentence, check, first, explanation } of spoken) {
  test.describe(language, () => {
    test.use({ appEnvironment: { LC_ALL: locale, LANGUAGE: language } });

    test('speaks the system’s language, from the start screen to the finding', async ({
      privateHome,
      launch,
    }) => {
      writeConfig(privateHome, broken);
      const { window } = await launch();
      await expect(window.getByRole('heading', { name: heading })).toBeVisible();
      await expect(window.locator('html')).toHaveAttribute('lang', language);
      await expect(window.getByText(sentence).first()).toBeVisible();
      await window.getByRole('button', { name: check }).click();
      const finding = window.getByRole('region', { name: first });
      await expect(finding).toContainText(explanation, { timeout: 20_000 });
      await expect(window.getByRole('heading', { name: sentence })).toBeVisible();
      // The longer words push nothing out of the window.
      const overflow = await window.evaluate(
        // What scrolls is inside the page.
        () =>
          Math.max(
            ...Array.from(
              document.querySelectorAll('html, main > *'),
              (each) => each.scrollWidth - each.clientWidth,
            ),
          ),
      );
      expect(overflow).toBe(0);
    });
  });
}
