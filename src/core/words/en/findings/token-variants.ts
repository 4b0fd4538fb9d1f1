import type { TokenDamage } from '../../../token/token-facts';
import type { FindingWords } from '../../finding-words';

/** Words of `entry.token-damaged`, by what happened to the token. */
export const tokenVariants: Readonly<Record<TokenDamage, NonNullable<FindingWords['variants']>[string]>> = {
  'line-break': {
    title: 'There is a line break inside the token',
    explanation: 'It came along when the token was copied. Such a token cannot be sent.',
  },
  'inner-space': {
    title: 'There is a space inside the token',
    explanation:
      'A part of it may have been lost or doubled when it was copied. Copy it again from ScaiGrid.',
  },
  'surrounding-space': {
    title: 'There are spaces around the token',
    explanation: 'They came along when the token was copied and may make ScaiGrid refuse it.',
  },
  quotes: {
    title: 'There are quotation marks around the token',
    explanation: 'They are sent as a part of the token, so ScaiGrid refuses it.',
  },
  'smart-quote': {
    title: 'There is a curly quotation mark in the token',
    explanation: 'A word processor or chat program put it there. Such a token cannot be sent.',
  },
  'zero-width': {
    title: 'There is an invisible character in the token',
    explanation:
      'It came along when the token was copied from a web page or chat, and makes the token a different one.',
  },
  'non-ascii': {
    title: 'There is a character in the token that no token has',
    explanation: 'It may have been changed on its way. Copy it again from ScaiGrid.',
  },
  placeholder: {
    title: 'There is still a placeholder where the token belongs',
    explanation: '“{{token}}” was copied from instructions. Put your own token there.',
  },
  'unexpanded-variable': {
    title: 'There is the name of a variable where the token belongs',
    explanation:
      'Nothing fills in “{{token}}”: {{client}} does not, so ScaiGrid gets the name instead of the token.',
  },
  'percent-encoded': {
    title: 'There are encoded characters such as %20 in the token',
    explanation: 'They were made for an address and do not belong into a token.',
  },
};
