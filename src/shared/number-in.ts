export { numberIn } from '../core/words/number';
