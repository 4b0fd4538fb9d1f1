import type { CatalogueOf } from './entry-of-catalogue';

export const toolCatalogue: CatalogueOf<'tool'> = {};
