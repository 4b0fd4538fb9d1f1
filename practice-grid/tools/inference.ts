import { z } from 'zod';
import { GridError } from '../state/grid-error';
import type { Model } from '../state/records';
import { defineTool, makeId, type Call } from './tool';

const message = z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() });

/** The model of a call, which must exist and do this kind of work; the first of its kind when none is named. */
export function findModel(call: Call, slug: string | undefined, modality: Model['modality']): Model {
  const model = call.world.state.models.find((row) =>
    slug === undefined ? row.modality === modality : row.slug === slug,
  );
  if (!model) throw new GridError('MODEL_NOT_FOUND', `No model with slug '${slug ?? modality}'`);
  return model;
}

/** Books the tokens of a call against its tenant. About four characters make a token. */
function book(call: Call, model: Model, input: string, output: string) {
  const tokensIn = Math.ceil(input.length / 4);
  const tokensOut = Math.ceil(output.length / 4);
  call.world.state.usage.push({
    id: makeId('use'),
    model: model.slug,
    backendId: 'be_1',
    userId: call.caller.user.id,
    tenantId: call.caller.tenant.id,
    tokensIn,
    tokensOut,
    cost: (tokensIn + tokensOut) * 0.000002,
    latencyMs: call.world.switches.serviceDelayMs,
    createdAt: call.world.now(),
  });
  return { tokens_in: tokensIn, tokens_out: tokensOut, total_tokens: tokensIn + tokensOut };
}

interface ChatResult {
  readonly id: string;
  readonly model: string;
  readonly content: string;
  readonly finish_reason: string;
  readonly usage: unknown;
}

/** REST answers in the shape of chat completions; the tool answers flat. */
function asChoices(result: unknown) {
  const { content, finish_reason, ...rest } = result as ChatResult;
  return { ...rest, choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason }] };
}

export const inferenceTools = [
  defineTool({
    name: 'inference_chat',
    description: 'Asks a chat model for an answer.',
    requiredPermission: 'models:use',
    rest: { method: 'POST', path: '/v1/inference/chat', present: asChoices },
    auditAction: 'inference.chat',
    input: z.object({
      model: z.string(),
      messages: z.array(message).min(1),
      max_tokens: z.int().min(1).optional(),
      temperature: z.number().min(0).max(2).optional(),
    }),
    run: (args, call): ChatResult => {
      const model = findModel(call, args.model, 'chat');
      const question = args.messages.at(-1)?.content ?? '';
      const content = `Practice answer to: ${question}`;
      return {
        id: makeId('chat'),
        model: model.slug,
        content,
        finish_reason: 'stop',
        usage: book(call, model, question, content),
      };
    },
  }),
  defineTool({
    name: 'inference_embed',
    description: 'Turns texts into vectors.',
    requiredPermission: 'models:use',
    rest: { method: 'POST', path: '/v1/inference/embed' },
    auditAction: 'inference.embed',
    input: z.object({ model: z.string().optional(), input: z.array(z.string()).min(1) }),
    run: (args, call) => {
      const model = findModel(call, args.model, 'embedding');
      const vectors = args.input.map((text, index) => ({ index, embedding: [text.length, 0.5, 0.25] }));
      return { model: model.slug, data: vectors, usage: book(call, model, args.input.join(''), '') };
    },
  }),
  defineTool({
    name: 'inference_image_generate',
    description: 'Makes an image from a text. Takes a while.',
    requiredPermission: 'models:use',
    rest: { method: 'POST', path: '/v1/inference/images/generate' },
    auditAction: 'inference.image_generate',
    input: z.object({ model: z.string().optional(), prompt: z.string().min(1), size: z.string().optional() }),
    run: (args, call) => {
      const model = findModel(call, args.model, 'image');
      const url = `https://images.practice-grid.test/${makeId('img')}.png`;
      return { model: model.slug, images: [{ url }], usage: book(call, model, args.prompt, '') };
    },
  }),
  defineTool({
    name: 'inference_transcribe',
    description: 'Writes down what is said in a recording.',
    requiredPermission: 'models:use',
    rest: { method: 'POST', path: '/v1/inference/audio/transcribe' },
    auditAction: 'inference.transcribe',
    input: z.object({ model: z.string().optional(), audio_url: z.url() }),
    run: (args, call) => {
      const model = findModel(call, args.model, 'audio');
      const text = 'This is a practice transcript.';
      return { model: model.slug, text, usage: book(call, model, args.audio_url, text) };
    },
  }),
  defineTool({
    name: 'inference_synthesize',
    description: 'Speaks a text.',
    requiredPermission: 'models:use',
    rest: { method: 'POST', path: '/v1/inference/audio/synthesize' },
    auditAction: 'inference.synthesize',
    input: z.object({ model: z.string().optional(), text: z.string().min(1), voice: z.string().optional() }),
    run: (args, call) => {
      const model = findModel(call, args.model, 'audio');
      const url = `https://audio.practice-grid.test/${makeId('aud')}.wav`;
      return { model: model.slug, audio_url: url, usage: book(call, model, args.text, '') };
    },
  }),
];
