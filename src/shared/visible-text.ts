export { visibleText } from '../core/text/visible-text';
