/**
 * A title that had a story published it: `which paper had the exclusive`, `which site has the video of the hearing`. Of a
 * memo or a letter, to have had it is to have got it, and that is not decided here.
 */
export function hadTheStory(text: string): readonly string[] {
  const [, story] = HAD.exec(text) ?? [];
  return story === undefined ? [] : [`who published ${story}`];
}

const TITLE =
  '(?:(?:news )?(?:site|website|outlet|organisation|channel)|newspaper|paper|title|broadcaster|publication|magazine|tabloid|broadsheet)s?';
const STORY =
  '(?:story|article|piece|scoop|exclusive|video|clip|footage|film|interview|column|picture|coverage)';
const HAD = new RegExp(
  `^(?:which|what) ${TITLE} (?:had|has|have|got|has got) (the (?:\\S+ ){0,6}?${STORY}(?: (?:of|on|about|with|from) .+)?)$`,
);
