import type { CatalogueOf } from './entry-of-catalogue';

export const connectionCatalogue: CatalogueOf<'connection'> = {};
