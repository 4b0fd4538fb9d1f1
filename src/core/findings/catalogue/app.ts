import type { CatalogueOf } from './entry-of-catalogue';

export const appCatalogue: CatalogueOf<'app'> = {
};
