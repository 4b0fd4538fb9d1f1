import type { MainTexts } from '.';

export const nl: MainTexts = {
  'ipc.untrusted': 'Deze aanroep kwam niet uit het eigen venster van Ungrey.',
  'ipc.not-understood': 'Het venster stuurde iets wat Ungrey niet begrijpt.',
  'ipc.failed': 'Er ging iets mis in Ungrey. Probeer het opnieuw; blijft het zo, bewaar dan een rapport.',
  'ipc.unknown-file':
    'Dat is geen van de configuratiebestanden die Ungrey op deze computer heeft gevonden. Het is dus met rust gelaten.',
  'ipc.other-gateway':
    'Het token van deze vermelding hoort bij een andere gateway. De vermelding is dus gelaten zoals ze is. Stel voor het nieuwe adres een nieuwe verbinding in.',

  'run.failed': 'Ungrey kon deze controle niet afmaken. Probeer het opnieuw.',

  'measurement.failed': 'Ungrey kon deze meting niet afmaken. Probeer het opnieuw.',
  'measurement.forgotten': 'Deze getallen zijn vergeten. Meet opnieuw.',

  'practice.not-started':
    'De oefen-ScaiGrid is niet gestart, dus er is niets gewijzigd. Probeer het opnieuw; blijft het zo, dan blokkeert misschien een ander programma verbindingen binnen deze computer.',
  'practice.over': 'Het oefenen is voorbij; er is geen token om te kopiëren.',

  'repair.helper-not-kept':
    'Ungrey kon zijn brug niet in uw gegevensmap zetten, dus er is niets gewijzigd. Is de schijf vol? Of installeer het deb-pakket in plaats van de AppImage.',

  'report.forgotten': 'Deze controle is niet klaar of is vergeten. Controleer eerst opnieuw.',
  'received.not-json':
    '“{{file}}” is geen JSON, dus geen rapport van Ungrey. Vraag om het rapport in het formaat “Voor programma’s (JSON)”.',
  'received.no-report':
    '“{{file}}” is geen rapport dat deze versie van Ungrey kan lezen (ze blijft steken bij “{{where}}”). Misschien heeft een nieuwere Ungrey het geschreven.',
  'received.too-large': '“{{file}}” is te groot voor een rapport.',
  'received.unreadable': '“{{file}}” kon niet worden gelezen. Is het er nog, en mag u het openen?',
  'report.unwritable': 'Het rapport kon niet worden geschreven naar {{file}}. Kies een andere map.',

  'menu.settings': 'Instellingen…',
  'menu.check-again': 'Opnieuw controleren',
  'menu.instruments': 'Instrumenten',
  'menu.help': 'Hulp',
  'menu.quit': 'Ungrey afsluiten',
  'notify.run': 'Ungrey is klaar met de controle.',
  'notify.hold': 'Ungrey is klaar met de verbindingstest.',
  'settings.broken':
    'Het bestand met uw instellingen kon niet worden gelezen, dus Ungrey is met de gewone instellingen gestart. Kies de uwe opnieuw; een onleesbaar bestand blijft ernaast bewaard.',
  'settings.unwritable':
    'Uw keuze geldt nu, maar kon niet worden bewaard: bij de volgende start is Ungrey haar vergeten. Is de schijf vol?',
};
