import type { Page } from './annotation.ts';
import { refuse } from './command.ts';
export function htmlPage(_html: string, _published: string | undefined): Promise<Page> {
  return refuse('HTML is not read yet');
}
