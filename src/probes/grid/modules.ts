import type { Probe, ProbeContext } from '../../core/diagnosis/probe';
import { fieldsOf, rowsOf, textField } from '../../core/network/rest-body';
import type { ModuleSeen, ModulesSeen } from '../../core/observations/modules';
import { asksAboutHiddenTools } from '../../core/tools/asks-about-hidden';
import { readAnswer } from '../../core/observations/rest-answer';
import type { NetworkSurroundings } from '../network/surroundings';
import { withRestClient } from './with-rest-client';

const maxModules = 200;

export function modulesProbe(surroundings: NetworkSurroundings): Probe<'modules'> {
  return {
    id: 'modules',
    needs: ['request', 'target', 'mcp'],
    deadlineMs: 6_000,
    remote: true,
    look: (context) =>
      withRestClient(surroundings, context, async (rest): Promise<ModulesSeen> => ({
        modules: isWorthAsking(context)
          ? readAnswer(await rest.get('/v1/modules'), readModules)
          : { kind: 'not-asked' },
      })),
  };
}

function isWorthAsking({ seen: { request, mcp } }: ProbeContext): boolean {
  return mcp === undefined || asksAboutHiddenTools(request, mcp);
}

function readModules(value: unknown): readonly ModuleSeen[] | null {
  return (
    rowsOf(value)
      ?.slice(0, maxModules)
      .flatMap((row): readonly ModuleSeen[] => {
        const fields = fieldsOf(row);
        const id =
          fields === null
            ? null
            : (textField(fields, 'module_id') ?? textField(fields, 'id')?.replace(/^mod_/, '') ?? null);
        if (fields === null || id === null) return [];
        const name = textField(fields, 'display_name') ?? textField(fields, 'name') ?? id;
        return [{ id, name, status: textField(fields, 'status') ?? '' }];
      }) ?? null
  );
}
