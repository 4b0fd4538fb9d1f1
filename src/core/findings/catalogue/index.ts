import type { FindingCode } from '../codes';
import { appCatalogue } from './app';
import { authCatalogue } from './auth';
import { configCatalogue } from './config';
import type { CatalogueEntry } from './entry-of-catalogue';
import { entryCatalogue } from './entry';
import { generalCatalogue } from './general';
import { netCatalogue } from './net';

export const catalogue: Readonly<Record<FindingCode, CatalogueEntry>> = {
  ...configCatalogue,
  ...appCatalogue,
  ...entryCatalogue,
  ...netCatalogue,
  ...authCatalogue,
  ...generalCatalogue,
};
