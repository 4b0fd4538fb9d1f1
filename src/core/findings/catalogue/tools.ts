import type { CatalogueOf } from './entry-of-catalogue';

export const toolsCatalogue: CatalogueOf<'tools'> = {};
