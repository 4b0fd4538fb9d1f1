import { z } from 'zod';
import { GridError } from '../state/grid-error';
import type { Conversation } from '../state/records';
import { findModel } from './inference';
import { defineTool, isoTime, makeId, page, pageInput, type Call } from './tool';

function present(conversation: Conversation) {
  return {
    id: conversation.id,
    title: conversation.title,
    model: conversation.model,
    message_count: conversation.messages.length,
    created_at: isoTime(conversation.createdAt),
  };
}

/** Sessions belong to a user, rooms to everybody of the tenant. */
function visible(call: Call, kind: Conversation['kind']): Conversation[] {
  const { user, tenant } = call.caller;
  return call.world.state.conversations.filter(
    (row) => row.kind === kind && row.tenantId === tenant.id && (kind === 'room' || row.userId === user.id),
  );
}

function create(call: Call, kind: Conversation['kind'], title: string, model: string | undefined) {
  const conversation: Conversation = {
    id: makeId(kind === 'session' ? 'sess' : 'room'),
    kind,
    tenantId: call.caller.tenant.id,
    userId: call.caller.user.id,
    title,
    model: findModel(call, model, 'chat').slug,
    createdAt: call.world.now(),
    messages: [],
  };
  call.world.state.conversations.push(conversation);
  return present(conversation);
}

function send(call: Call, kind: Conversation['kind'], id: string, content: string) {
  const conversation = visible(call, kind).find((row) => row.id === id);
  if (!conversation) throw new GridError('NOT_FOUND', `No ${kind} '${id}'`);
  const answer = `Practice answer to: ${content}`;
  conversation.messages.push({ role: 'user', content }, { role: 'assistant', content: answer });
  return { id: makeId('msg'), role: 'assistant', content: answer };
}

const createInput = z.object({ title: z.string().default('Untitled'), model: z.string().optional() });
const sendInput = z.object({ id: z.string(), content: z.string().min(1) });

/** The three tools of a kind of conversation are alike but for names. */
function toolsOf(kind: Conversation['kind'], plural: 'sessions' | 'rooms') {
  return [
    defineTool({
      name: `${plural}_create`,
      description: `Opens a chat ${kind}.`,
      requiredPermission: 'models:use',
      rest: { method: 'POST', path: `/v1/${plural}` },
      auditAction: `${kind}.create`,
      input: createInput,
      run: (args, call) => create(call, kind, args.title, args.model),
    }),
    defineTool({
      name: `${plural}_list`,
      description: `Lists your chat ${plural}.`,
      requiredPermission: 'models:use',
      rest: { method: 'GET', path: `/v1/${plural}` },
      input: z.object(pageInput),
      run: (args, call) => page(visible(call, kind).map(present), args),
    }),
    defineTool({
      name: `${plural}_send_message`,
      description: `Sends a message to a ${kind} and returns the answer.`,
      requiredPermission: 'models:use',
      rest: { method: 'POST', path: `/v1/${plural}/{id}/messages` },
      auditAction: `${kind}.message`,
      input: sendInput,
      run: (args, call) => send(call, kind, args.id, args.content),
    }),
  ];
}

export const conversationTools = [...toolsOf('session', 'sessions'), ...toolsOf('room', 'rooms')];
