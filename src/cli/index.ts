/** The command line, from a checkout. */
import { main } from './main';

void main(process.argv.slice(2));
