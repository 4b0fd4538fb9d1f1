import type { CatalogueOf } from './entry-of-catalogue';

export const authCatalogue: CatalogueOf<'auth'> = {
};
