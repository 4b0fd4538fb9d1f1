import type { CatalogueOf } from './entry-of-catalogue';

export const auditCatalogue: CatalogueOf<'audit'> = {};
