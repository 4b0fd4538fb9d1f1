import { z } from 'zod';
import { GridError } from '../state/grid-error';
import type { Model } from '../state/records';
import { defineTool, page, pageInput, type Call } from './tool';

const modality = z.enum(['chat', 'embedding', 'image', 'audio']);
const status = z.enum(['active', 'deprecated']);

function present(model: Model) {
  return {
    slug: model.slug,
    display_name: model.displayName,
    modality: model.modality,
    context_window: model.contextWindow,
    max_output_tokens: model.maxOutputTokens,
    status: model.status,
    health_status: 'healthy',
    active_backend_count: 1,
    total_backend_count: 1,
  };
}

function requireModel(call: Call, slug: string): Model {
  const model = call.world.state.models.find((row) => row.slug === slug);
  if (!model) throw new GridError('MODEL_NOT_FOUND', `No model with slug '${slug}'`);
  return model;
}

export const modelTools = [
  defineTool({
    name: 'models_list',
    description: 'Lists the models you can use.',
    requiredPermission: 'models:list',
    rest: { method: 'GET', path: '/v1/models' },
    input: z.object({ ...pageInput, modality: modality.optional(), status: status.optional() }),
    run: (args, { world }) => {
      const rows = world.state.models.filter(
        (model) =>
          (!args.modality || model.modality === args.modality) &&
          (!args.status || model.status === args.status),
      );
      const result = page(rows.map(present), args);
      return world.switches.resultShapeChanged
        ? {
            models: rows.map(({ slug, displayName }) => ({ id: slug, name: displayName })),
            total: rows.length,
          }
        : result;
    },
  }),
  defineTool({
    name: 'models_get',
    description: 'Shows one model.',
    requiredPermission: 'models:list',
    rest: { method: 'GET', path: '/v1/models/{slug}' },
    input: z.object({ slug: z.string() }),
    run: (args, call) => present(requireModel(call, args.slug)),
  }),
  defineTool({
    name: 'models_create',
    description: 'Adds a model.',
    requiredPermission: 'models:manage',
    rest: { method: 'POST', path: '/v1/models' },
    auditAction: 'model.create',
    input: z.object({ slug: z.string().min(1), display_name: z.string().min(1), modality }),
    run: (args, { world }) => {
      if (world.state.models.some(({ slug }) => slug === args.slug)) {
        throw new GridError('SLUG_CONFLICT', `A model with slug '${args.slug}' exists already`);
      }
      const model: Model = {
        slug: args.slug,
        displayName: args.display_name,
        modality: args.modality,
        contextWindow: 8192,
        maxOutputTokens: 4096,
        status: 'active',
      };
      world.state.models.push(model);
      return present(model);
    },
  }),
  defineTool({
    name: 'models_update',
    description: 'Renames a model or changes its status.',
    requiredPermission: 'models:manage',
    rest: { method: 'PATCH', path: '/v1/models/{slug}' },
    auditAction: 'model.update',
    input: z.object({
      slug: z.string(),
      display_name: z.string().min(1).optional(),
      status: status.optional(),
    }),
    run: (args, call) => {
      const model = requireModel(call, args.slug);
      model.displayName = args.display_name ?? model.displayName;
      model.status = args.status ?? model.status;
      return present(model);
    },
  }),
  defineTool({
    name: 'models_delete',
    description: 'Removes a model.',
    requiredPermission: 'models:manage',
    rest: { method: 'DELETE', path: '/v1/models/{slug}' },
    auditAction: 'model.delete',
    input: z.object({ slug: z.string() }),
    run: (args, call) => {
      const model = requireModel(call, args.slug);
      call.world.state.models.splice(call.world.state.models.indexOf(model), 1);
      return { slug: model.slug, deleted: true };
    },
  }),
];
