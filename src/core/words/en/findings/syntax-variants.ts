import type { SyntaxProblemKind } from '../../../claude-config/syntax-problem';
import type { FindingWords } from '../../finding-words';

const where = 'line {{line}}, column {{column}}';
const strict = '{{client}} reads strict JSON only, and loads no server at all from this file.';

/** Words of `config.syntax`, by what is wrong with the text. */
export const syntaxVariants: Readonly<
  Record<SyntaxProblemKind, NonNullable<FindingWords['variants']>[string]>
> = {
  empty: {
    title: 'The config file is empty',
    explanation: 'An empty file is not valid. With {} in it, it is: a config without any setting.',
  },
  'byte-order-mark': {
    title: 'The config file begins with an invisible mark',
    explanation: `Some editors put a byte order mark before the first brace. ${strict}`,
  },
  'invisible-character': {
    title: `There is an invisible character in ${where}`,
    explanation: `It looks like a space and is none; such characters come along when text is copied from a web page or chat. ${strict}`,
  },
  comment: {
    title: `There is a comment in ${where}`,
    explanation: `JSON knows no comments. ${strict}`,
  },
  'trailing-comma': {
    title: `There is a comma too many in ${where}`,
    explanation: `After the last item no comma may follow. ${strict}`,
  },
  'extra-comma': {
    title: `There is a comma too many in ${where}`,
    explanation: `Nothing stands between this comma and the one next to it. ${strict}`,
  },
  'missing-comma': {
    title: `A comma is missing in ${where}`,
    explanation: `Between two items there must be a comma. ${strict}`,
  },
  'missing-colon': {
    title: `A colon is missing in ${where}`,
    explanation: `Between a name and its value there must be a colon. ${strict}`,
  },
  'missing-value': {
    title: `A value is missing in ${where}`,
    explanation: `A name stands there without a value. Only you know what it should be. ${strict}`,
  },
  'missing-quote': {
    title: `A quotation mark is missing in ${where}`,
    explanation: `Every text needs a " on both sides. ${strict}`,
  },
  'missing-brace': {
    title: `A closing brace } is missing in ${where}`,
    explanation: `Every { needs its }. ${strict}`,
  },
  'missing-bracket': {
    title: `A closing bracket ] is missing in ${where}`,
    explanation: `Every [ needs its ]. ${strict}`,
  },
  'missing-outer-braces': {
    title: 'The braces around the whole config are missing',
    explanation: `The file must begin with { and end with }. ${strict}`,
  },
  'extra-closing': {
    title: `There is a closing brace or bracket too many in ${where}`,
    explanation: `Everything is closed already at this place. ${strict}`,
  },
  'early-closing': {
    title: `The config is closed too early, in ${where}`,
    explanation: `A brace closes the whole config there, but more entries follow. ${strict}`,
  },
  'wrong-closing': {
    title: `There is the wrong kind of bracket in ${where}`,
    explanation: `What begins with { must end with }, what begins with [ must end with ]. ${strict}`,
  },
  'smart-quote': {
    title: `There is a curly quotation mark in ${where}`,
    explanation: `Word processors and chat programs turn the straight " into curly ones, which JSON does not know. ${strict}`,
  },
  'single-quote': {
    title: `There are single quotation marks in ${where}`,
    explanation: `JSON knows only the double ". ${strict}`,
  },
  'line-break-in-string': {
    title: `A text goes over more than one line in ${where}`,
    explanation: `A text must end on the line on which it begins; copying can tear it apart. ${strict}`,
  },
  'control-character': {
    title: `There is a tab or another control character inside a text in ${where}`,
    explanation: `Inside a text JSON wants it written out, for example as \\t. ${strict}`,
  },
  'unescaped-backslash': {
    title: `A backslash stands alone in ${where}`,
    explanation: `In JSON every backslash of a Windows path must be doubled, as in C:\\\\Programs. ${strict}`,
  },
  'unquoted-key': {
    title: `A name without quotation marks stands in ${where}`,
    explanation: `Every name needs a " on both sides. ${strict}`,
  },
  'unquoted-value': {
    title: `A text without quotation marks stands in ${where}`,
    explanation: `Every text needs a " on both sides. ${strict}`,
  },
  'literal-spelling': {
    title: `true, false or null is misspelt in ${where}`,
    explanation: `These three words must be written small. ${strict}`,
  },
  'bad-number': {
    title: `There is a number that JSON does not know in ${where}`,
    explanation: `A number may not begin with a zero, a plus or a point. ${strict}`,
  },
  'two-objects': {
    title: `A second config begins in ${where}`,
    explanation: `A file may hold only one { … }. A second one pasted below the first makes both unreadable. ${strict}`,
  },
  'text-after-end': {
    title: `There is text after the end of the config, in ${where}`,
    explanation: `After the last } nothing may follow. ${strict}`,
  },
  'unexpected-text': {
    title: `There is text that does not belong there in ${where}`,
    explanation: `Ungrey cannot tell for certain what was meant. ${strict}`,
  },
  'cut-off': {
    title: 'The config file breaks off in the middle',
    explanation: `Its end is missing, as after a copy that took only a part or a program that was stopped while it wrote. ${strict}`,
  },
};
