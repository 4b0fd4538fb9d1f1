import type { CatalogueOf } from './entry-of-catalogue';

export const netCatalogue: CatalogueOf<'net'> = {
};
