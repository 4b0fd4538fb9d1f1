import type { CatalogueOf } from './entry-of-catalogue';

export const latencyCatalogue: CatalogueOf<'latency'> = {};
