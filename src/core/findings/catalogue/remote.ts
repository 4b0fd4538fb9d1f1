import type { CatalogueOf } from './entry-of-catalogue';

export const remoteCatalogue: CatalogueOf<'remote'> = {};
