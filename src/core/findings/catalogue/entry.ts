import type { CatalogueOf } from './entry-of-catalogue';

export const entryCatalogue: CatalogueOf<'entry'> = {
};
