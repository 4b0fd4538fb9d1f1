import { setTimeout as wait } from 'node:timers/promises';
import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js';
import type { UpstreamMode } from '../state/switches';

/** Longer than any client waits. */
const foreverMs = 10 * 60_000;

/** An error of the station's own making: its class name travels in `data`. */
function stationError(errorClass: string, code: number, message: string): Error {
  return Object.assign(new Error(message), { code, data: { error_class: errorClass } });
}

const text = (value: string): CallToolResult => ({ content: [{ type: 'text', text: value }] });

/** Version 3 asks for coordinates where version 2 asked for a city. */
export function stationTools(mode: UpstreamMode): Tool[] {
  const [key, value] =
    mode === 'shape-changed'
      ? (['coordinates', { type: 'array', items: { type: 'number' } }] as const)
      : (['city', { type: 'string' }] as const);
  return [
    {
      name: 'get_forecast',
      description: `Forecast for a ${key === 'city' ? 'city' : 'place'}.`,
      inputSchema: { type: 'object', properties: { [key]: value }, required: [key] },
    },
    {
      name: 'list_stations',
      description: 'The stations that report.',
      inputSchema: { type: 'object', properties: {} },
    },
  ];
}

export async function callStationTool(
  mode: UpstreamMode,
  name: string,
  args: Record<string, unknown>,
  signal: AbortSignal,
): Promise<CallToolResult> {
  if (mode === 'tool-error') throw stationError('StationOfflineError', -32000, 'Station 4711 is offline');
  if (mode === 'slow') await wait(foreverMs, undefined, { signal, ref: false });
  if (name === 'list_stations') return text(JSON.stringify({ stations: [{ id: '4711', city: 'Delft' }] }));
  if (name !== 'get_forecast') throw stationError('UnknownToolError', -32602, `Unknown tool: ${name}`);
  if (mode === 'shape-changed') {
    if (!Array.isArray(args['coordinates'])) {
      throw stationError('ValidationError', -32602, 'coordinates: field required');
    }
    return text('Sunny, 21 degrees');
  }
  if (typeof args['city'] !== 'string') throw stationError('ValidationError', -32602, 'city: field required');
  return text(JSON.stringify({ city: args['city'], forecast: 'sunny', temperature_celsius: 21 }));
}
