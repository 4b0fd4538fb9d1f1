import type { FindingCode } from '../codes';
import { appCatalogue } from './app';
import { authCatalogue } from './auth';
import { bridgeCatalogue } from './bridge';
import { configCatalogue } from './config';
import type { CatalogueEntry } from './entry-of-catalogue';
import { entryCatalogue } from './entry';
import { generalCatalogue } from './general';
import { netCatalogue } from './net';
import { toolsCatalogue } from './tools';
import { toolCatalogue } from './tool';
import { remoteCatalogue } from './remote';
import { connectionCatalogue } from './connection';
import { latencyCatalogue } from './latency';
import { auditCatalogue } from './audit';

export const catalogue: Readonly<Record<FindingCode, CatalogueEntry>> = {
  ...configCatalogue,
  ...appCatalogue,
  ...entryCatalogue,
  ...bridgeCatalogue,
  ...netCatalogue,
  ...authCatalogue,
  ...toolsCatalogue,
  ...toolCatalogue,
  ...remoteCatalogue,
  ...connectionCatalogue,
  ...latencyCatalogue,
  ...auditCatalogue,
  ...generalCatalogue,
};
