import { z } from 'zod';
import { GridError } from '../state/grid-error';
import { defineTool, isoTime, page, pageInput } from './tool';
import { addThing, removeThing, requireThing, thingsOf } from './things';

const bunkers = '/v1/modules/scaibunker/bunkers';
const matrix = '/v1/modules/scaimatrix';
const skills = '/v1/modules/scaiskills/skills';

const bunkerTools = [
  defineTool({
    name: 'bunker_create',
    description: 'Starts an isolated machine.',
    moduleId: 'scaibunker',
    requiredPermission: 'scaibunker:manage',
    rest: { method: 'POST', path: bunkers },
    auditAction: 'bunker.create',
    input: z.object({ name: z.string().min(1), image: z.string().default('python:3.12') }),
    run: (args, call) => {
      const bunker = addThing(call, 'bunker', args.name, args.image);
      return {
        id: bunker.id,
        name: bunker.name,
        image: bunker.detail,
        created_at: isoTime(bunker.createdAt),
      };
    },
  }),
  defineTool({
    name: 'bunker_exec',
    description: 'Runs a command on an isolated machine.',
    moduleId: 'scaibunker',
    requiredPermission: 'scaibunker:execute',
    rest: { method: 'POST', path: `${bunkers}/{id}/exec` },
    auditAction: 'bunker.exec',
    input: z.object({
      id: z.string(),
      command: z.string().min(1),
      timeout_seconds: z.int().min(1).max(3600).default(60),
    }),
    run: (args, call) => ({
      id: requireThing(call, 'bunker', args.id).id,
      exit_code: 0,
      stdout: `practice output of: ${args.command}\n`,
      stderr: '',
    }),
  }),
  defineTool({
    name: 'bunker_terminate',
    description: 'Stops an isolated machine for good.',
    moduleId: 'scaibunker',
    requiredPermission: 'scaibunker:manage',
    rest: { method: 'DELETE', path: `${bunkers}/{id}` },
    auditAction: 'bunker.terminate',
    input: z.object({ id: z.string() }),
    run: (args, call) => {
      const bunker = requireThing(call, 'bunker', args.id);
      removeThing(call, bunker);
      return { id: bunker.id, terminated: true };
    },
  }),
];

const matrixTools = [
  defineTool({
    name: 'matrix_search',
    description: 'Finds documents that contain a word.',
    moduleId: 'scaimatrix',
    requiredPermission: 'scaimatrix:search',
    rest: { method: 'GET', path: `${matrix}/search` },
    input: z.object({ ...pageInput, query: z.string().min(1) }),
    run: (args, call) => {
      const wanted = args.query.toLowerCase();
      const hits = thingsOf(call, 'document').filter(({ name, detail }) =>
        `${name} ${detail}`.toLowerCase().includes(wanted),
      );
      return page(
        hits.map(({ id, name, detail }) => ({ id, title: name, snippet: detail, score: 1 })),
        args,
      );
    },
  }),
  defineTool({
    name: 'matrix_ingest_document',
    description: 'Adds a document to the search.',
    moduleId: 'scaimatrix',
    requiredPermission: 'scaimatrix:ingest',
    rest: { method: 'POST', path: `${matrix}/documents` },
    auditAction: 'matrix.ingest_document',
    input: z.object({ title: z.string().min(1), text: z.string().min(1) }),
    run: (args, call) => {
      const { id, name } = addThing(call, 'document', args.title, args.text);
      return { id, title: name };
    },
  }),
];

const skillTools = [
  defineTool({
    name: 'skills_list',
    description: 'Lists the skills that lead to tools.',
    moduleId: 'scaiskills',
    requiredPermission: 'scaiskills:view',
    rest: { method: 'GET', path: skills },
    input: z.object(pageInput),
    run: (args, { world }) =>
      page(
        world.state.skills.map(({ id, name, description }) => ({ id, name, description })),
        args,
      ),
  }),
  defineTool({
    name: 'skills_search',
    description: 'Finds a skill by words.',
    moduleId: 'scaiskills',
    requiredPermission: 'scaiskills:view',
    rest: { method: 'GET', path: '/v1/modules/scaiskills/search' },
    input: z.object({ ...pageInput, query: z.string().min(1) }),
    run: (args, { world }) => {
      const wanted = args.query.toLowerCase();
      const hits = world.state.skills.filter(({ name, description }) =>
        `${name} ${description}`.toLowerCase().includes(wanted),
      );
      return page(
        hits.map(({ id, name, description }) => ({ id, name, description })),
        args,
      );
    },
  }),
  defineTool({
    name: 'skills_view',
    description: 'Shows a skill and the tool behind it.',
    moduleId: 'scaiskills',
    requiredPermission: 'scaiskills:view',
    rest: { method: 'GET', path: `${skills}/{id}` },
    input: z.object({ id: z.string() }),
    run: (args, { world }) => {
      const skill = world.state.skills.find(({ id }) => id === args.id);
      if (!skill) throw new GridError('NOT_FOUND', `No skill '${args.id}'`);
      const { id, name, description, backingTool } = skill;
      return { id, name, description, tool: backingTool };
    },
  }),
];

export const moduleTools = [...bunkerTools, ...matrixTools, ...skillTools];
