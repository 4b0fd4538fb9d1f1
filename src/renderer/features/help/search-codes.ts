import type { ExplanationView } from '../../../shared/ipc/help';

/** The explanations that hold every word of the search, in a code, a title or a text; those in whose title or code it stands first. */
export function searchCodes(codes: readonly ExplanationView[], search: string): readonly ExplanationView[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string) => words.every((word) => text.toLocaleLowerCase().includes(word));
  const named = codes.filter(({ code, title }) => holds(`${code} ${title}`));
  const said = codes.filter(
    (one) =>
      !named.includes(one) &&
      holds(
        [
          one.code,
          one.title,
          one.explanation,
          ...one.forms.flatMap((form) => [form.title, form.explanation]),
          ...one.byHand,
        ].join(' '),
      ),
  );
  return [...named, ...said];
}
