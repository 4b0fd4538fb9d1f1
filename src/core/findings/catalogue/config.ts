import type { CatalogueOf } from './entry-of-catalogue';

export const configCatalogue: CatalogueOf<'config'> = {
};
