import { z } from 'zod';
import { hasPermission } from '../state/permissions';
import type { UsageRow } from '../state/records';
import { defineTool, isoTime, page, pageInput, type Call } from './tool';

/** Your own usage; the whole tenant's with `accounting:view_tenant`. */
function visible(call: Call): UsageRow[] {
  const { user, tenant } = call.caller;
  const all = hasPermission(user, 'accounting:view_tenant');
  return call.world.state.usage.filter(
    (row) => row.tenantId === tenant.id && (all || row.userId === user.id),
  );
}

export const accountingTools = [
  defineTool({
    name: 'accounting_list_usage',
    description: 'Lists what was used, newest last.',
    requiredPermission: 'accounting:view_own',
    rest: { method: 'GET', path: '/v1/accounting/usage' },
    input: z.object({ ...pageInput, model: z.string().optional(), user_id: z.string().optional() }),
    run: (args, call) => {
      const rows = visible(call).filter(
        (row) => (!args.model || row.model === args.model) && (!args.user_id || row.userId === args.user_id),
      );
      const items = rows.map((row) => ({
        id: row.id,
        model: row.model,
        backend_id: row.backendId,
        user_id: row.userId,
        tenant_id: row.tenantId,
        tokens_in: row.tokensIn,
        tokens_out: row.tokensOut,
        cost: row.cost,
        latency_ms: row.latencyMs,
        created_at: isoTime(row.createdAt),
      }));
      return page(items, args);
    },
  }),
  defineTool({
    name: 'accounting_usage_summary',
    description: 'Sums up usage by model.',
    requiredPermission: 'accounting:view_own',
    rest: { method: 'GET', path: '/v1/accounting/usage/summary' },
    input: z.object({}),
    run: (_, call) => {
      const rows = visible(call);
      return [...new Set(rows.map(({ model }) => model))].map((model) => {
        const ofModel = rows.filter((row) => row.model === model);
        const sum = (of: (row: UsageRow) => number) => ofModel.reduce((total, row) => total + of(row), 0);
        return {
          model,
          requests: ofModel.length,
          tokens_in: sum((row) => row.tokensIn),
          tokens_out: sum((row) => row.tokensOut),
          cost: sum((row) => row.cost),
        };
      });
    },
  }),
  defineTool({
    name: 'accounting_list_budgets',
    description: 'Lists the budgets of your tenant.',
    requiredPermission: 'accounting:view_tenant',
    rest: { method: 'GET', path: '/v1/accounting/budgets' },
    input: z.object(pageInput),
    run: (args, { world, caller }) => {
      const rows = world.state.things.filter(
        ({ kind, tenantId }) => kind === 'budget' && tenantId === caller.tenant.id,
      );
      const items = rows.map(({ id, name, detail }) => ({
        id,
        name,
        limit: Number(detail),
        hard_action: 'block',
      }));
      return page(items, args);
    },
  }),
];
