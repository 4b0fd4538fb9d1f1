import type { Probe, ProbeContext } from '../../core/diagnosis/probe';
import { fieldOf, fieldsOf, rowsOf, textField } from '../../core/network/rest-body';
import type { Fields } from '../../core/network/rest-body';
import { hasRoom } from '../../core/network/requests-left';
import type { CatalogueSeen, CatalogueTool } from '../../core/observations/catalogue';
import { asksAboutHiddenTools } from '../../core/tools/asks-about-hidden';
import { readAnswer } from '../../core/observations/rest-answer';
import type { NetworkSurroundings } from '../network/surroundings';
import { withRestClient } from './with-rest-client';

const maxTools = 2_000;
/** What the other looks need more: who the token is, which modules are on, which remote servers there are. */
const requestsOfOthers = 6;

export function catalogueProbe(surroundings: NetworkSurroundings): Probe<'catalogue'> {
  return {
    id: 'catalogue',
    needs: ['request', 'target', 'mcp'],
    deadlineMs: 6_000,
    remote: true,
    look: (context) =>
      withRestClient(surroundings, context, async (rest): Promise<CatalogueSeen> => {
        if (!isWorthAsking(context)) return { tools: { kind: 'not-asked' } };
        if (!hasRoom(context.seen.mcp, requestsOfOthers))
          return { tools: { kind: 'not-asked', why: 'rate-limit' } };
        return { tools: readAnswer(await rest.get('/v1/modules/scaimcp/tools'), readCatalogue) };
      }),
  };
}

function isWorthAsking({ seen: { request, mcp } }: ProbeContext): boolean {
  return mcp === undefined || asksAboutHiddenTools(request, mcp);
}

/** The documentation shows both objects and bare names. */
function readCatalogue(value: unknown): readonly CatalogueTool[] | null {
  const tools = rowsOf(value) ?? rowsOf(fieldsOf(value)?.['tools']);
  return tools?.slice(0, maxTools).flatMap(readTool) ?? null;
}

function readTool(row: unknown): readonly CatalogueTool[] {
  if (typeof row === 'string') {
    return [{ name: row.slice(0, 256), requiredPermission: null, moduleId: null }];
  }
  const fields = fieldsOf(row);
  const name = fields === null ? null : textField(fields, 'name');
  if (fields === null || name === null) return [];
  return [
    {
      name,
      requiredPermission: written(fields, 'required_permission'),
      moduleId: written(fields, 'module_id'),
    },
  ];
}

/** A null that is written means none; a field that is not there says nothing. */
function written(fields: Fields, name: string): string | null {
  const value = fieldOf(fields, name);
  if (value === null) return '';
  return typeof value === 'string' ? value.slice(0, 256) : null;
}
