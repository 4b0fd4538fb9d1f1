import type { Who } from '../../core/findings/finding';

export const whoInWords: Readonly<Record<Who, string>> = {
  you: 'you',
  'tenant-admin': 'the admin of your ScaiGrid tenant',
  'gateway-operator': 'the people who run the gateway',
  'network-admin': 'your network administrator',
  'client-vendor': 'the maker of the client program',
};
